package nl.overenweer.certificate.badge;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A pair of keys: one signs badges at a time; one that signs no more stays, so that what it signed can be checked. */
@Entity
@Table(name = "certificate_signing_key")
class SigningKey {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String thumbprint = "";

    @Column(name = "public_key")
    private byte[] publicKey = {};

    @Column(name = "private_key")
    private byte[] privateKey = {};

    private boolean sealed;

    /** One while it is in use; a unique column, so that there is never a second one. */
    private @Nullable Integer slot;

    @Column(name = "made_at")
    private Instant madeAt = Instant.EPOCH;

    @Column(name = "retired_at")
    private @Nullable Instant retiredAt;

    protected SigningKey() {}

    String thumbprint() {
        return thumbprint;
    }

    boolean sealed() {
        return sealed;
    }

    PublishedKey published() {
        try {
            RSAPublicKey key =
                    (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
            return new PublishedKey(thumbprint, key, sealed, madeAt, Optional.ofNullable(retiredAt));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a public key in the database does not read", e);
        }
    }

    /** As it is kept: where {@link #sealed}, a closed text. */
    byte[] privateKey() {
        return privateKey.clone();
    }

    static PrivateKey read(byte[] encoded) {
        try {
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a private key in the database does not read", e);
        }
    }
}
