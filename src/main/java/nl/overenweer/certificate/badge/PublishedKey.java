package nl.overenweer.certificate.badge;

import jakarta.json.JsonObject;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Optional;

/**
 * The half of a pair of keys that everybody may have.
 *
 * @param thumbprint names it
 * @param sealed whether the other half is closed with the operator's secret
 * @param retiredAt from when on it signs no more; empty for the one in use
 */
public record PublishedKey(
        String thumbprint, RSAPublicKey key, boolean sealed, Instant madeAt, Optional<Instant> retiredAt) {
    public JsonObject jwk(Issuer issuer) {
        return Jwk.of(key, issuer.key(thumbprint));
    }

    public boolean inUse() {
        return retiredAt.isEmpty();
    }
}
