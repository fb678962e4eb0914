package nl.overenweer.vault;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** One person's vault: its lock, and how often something was put in lately. */
@Entity
@Table(name = "vault_vault")
@Personal(subject = "texts", erase = Erase.DELETED)
class Vault {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int MOST_IN_WINDOW = 120;

    @Id
    @Column(name = "person_id")
    private long person;

    private int version;

    @Column(name = "data_key")
    private String dataKey = "";

    private String salt = "";
    private int iterations;
    private String wrapped = "";
    private @Nullable String recovery;
    private int puts;

    @Column(name = "puts_since")
    private Instant putsSince = Instant.EPOCH;

    protected Vault() {}

    int version() {
        return version;
    }

    VaultLock lock() {
        return new VaultLock(
                salt,
                iterations,
                new Envelope(wrapped),
                Optional.ofNullable(recovery).map(Envelope::new));
    }

    /** A new passphrase or recovery key for the same data key. Refuses who did not see the lock as it is now. */
    void relock(VaultLock lock, int after) {
        if (after != version) {
            throw new Outdated("vault.refused.lock-changed");
        }
        if (!lock.dataKey().equals(dataKey)) {
            throw new RuleBroken("vault.refused.lock");
        }
        salt = lock.salt();
        iterations = lock.iterations();
        wrapped = lock.wrapped().value();
        recovery = lock.recovery().map(Envelope::value).orElse(null);
        version++;
    }

    /** Refuses a text that this vault's own key can't open, and more of them than anybody types. */
    void admit(Envelope sealed, Instant now) {
        if (!sealed.dataKey().equals(dataKey)) {
            throw new Outdated("vault.refused.other-key");
        }
        if (!now.isBefore(putsSince.plus(WINDOW))) {
            putsSince = now;
            puts = 0;
        }
        if (puts >= MOST_IN_WINDOW) {
            throw new TooOften();
        }
        puts++;
    }
}
