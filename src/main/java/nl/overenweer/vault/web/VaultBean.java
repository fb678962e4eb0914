package nl.overenweer.vault.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.vault.TooLong;

/** What the vault's scripts must know of the page: whose it is. */
@Named
@RequestScoped
public class VaultBean {
    @Inject
    private CurrentUser user;

    public long getPerson() {
        return user.person().value();
    }

    /** For signing in again in place. */
    public String getEmail() {
        return user.email();
    }

    /** Her own name makes a bad passphrase. */
    public String getName() {
        return user.name();
    }

    /** How many characters fit in a text. */
    public int getMost() {
        return TooLong.CHARACTERS;
    }
}
