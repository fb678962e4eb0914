package nl.overenweer.vault;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.UseCase;

/** Keeps the locks of vaults. What is inside is the work of {@link SealedTexts}. */
@UseCase
public class Vaults {
    /** A lock as it stands; whoever changes it says which version she saw. */
    public record Standing(VaultLock lock, int version) {}

    @Inject
    private VaultStore store;

    public Optional<Standing> of(PersonId person) {
        return store.vault(person).map(vault -> new Standing(vault.lock(), vault.version()));
    }

    /** Refuses a second vault: what lies in the first would be lost. */
    public Standing make(PersonId person, VaultLock lock, Instant now) {
        if (!store.add(person, lock, LocalDate.ofInstant(now, Clocks.ZONE), now)) {
            throw new Outdated("vault.refused.lock-changed");
        }
        return new Standing(lock, 1);
    }

    /** Another passphrase or recovery key. Refuses who did not see the lock as it is now. */
    public Standing relock(PersonId person, VaultLock lock, int after) {
        Vault vault = store.heldVault(person).orElseThrow(() -> new NotFound("vault of " + person));
        vault.relock(lock, after);
        return new Standing(lock, vault.version());
    }

    /** The vault and all texts in it are gone, for whoever forgot the passphrase or wants nothing kept. That a reflection was done stays told. */
    public void empty(PersonId person) {
        store.removeVault(person);
    }

    /** For a person who is to be forgotten: nothing of hers stays in this room. */
    public void erase(PersonId person) {
        store.removeVault(person);
        store.removeDone(person);
    }
}
