package nl.overenweer.people;

import java.util.List;

/** Whom the sign-in page may name. Only a room that made invented people answers; without it the page names nobody. */
public interface SignInHint {
    /**
     * One account to try.
     *
     * @param roleKey the message key of what this person is
     */
    record Account(String name, String email, String organisation, String roleKey) {}

    /** Empty when there are none. */
    List<Account> accounts();

    /** The one password of these accounts. */
    String password();
}
