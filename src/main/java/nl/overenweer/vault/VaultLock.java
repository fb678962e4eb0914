package nl.overenweer.vault;

import java.util.Optional;
import java.util.regex.Pattern;
import nl.overenweer.shared.RuleBroken;

/**
 * What a browser needs, beside the passphrase, to open a vault. The server keeps it and can do nothing with it.
 *
 * @param salt sixteen bytes by chance, in base64url
 * @param iterations of PBKDF2-HMAC-SHA-256
 * @param wrapped the data key, sealed with what the passphrase derives to
 * @param recovery the same data key, sealed with a recovery key; empty for whoever wanted none
 */
public record VaultLock(String salt, int iterations, Envelope wrapped, Optional<Envelope> recovery) {
    /** OWASP's floor for PBKDF2-HMAC-SHA-256. */
    static final int LEAST = 600_000;

    /** More would only keep her own telephone busy for minutes. */
    private static final int MOST = 10_000_000;

    private static final int LONGEST = 200;
    private static final Pattern SALT = Pattern.compile("[A-Za-z0-9_-]{22}");

    public VaultLock {
        boolean strong = iterations >= LEAST && iterations <= MOST;
        if (!strong || !SALT.matcher(salt).matches() || !key(wrapped)) {
            throw new RuleBroken("vault.refused.lock");
        }
        if (recovery.filter(other -> !key(other) || !other.dataKey().equals(wrapped.dataKey()))
                .isPresent()) {
            throw new RuleBroken("vault.refused.lock");
        }
    }

    public String dataKey() {
        return wrapped.dataKey();
    }

    private static boolean key(Envelope envelope) {
        return envelope.value().length() <= LONGEST;
    }
}
