package nl.overenweer.certificate.badge;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Keeps the keys that sign badges. */
@ApplicationScoped
class SigningKeyStore {
    @PersistenceContext
    private EntityManager entities;

    Optional<SigningKey> inUse() {
        return entities.createQuery("select k from SigningKey k where k.slot = 1", SigningKey.class)
                .getResultStream()
                .findFirst();
    }

    Optional<SigningKey> named(String thumbprint) {
        return entities.createQuery("select k from SigningKey k where k.thumbprint = :thumbprint", SigningKey.class)
                .setParameter("thumbprint", thumbprint)
                .getResultStream()
                .findFirst();
    }

    /** The newest first. */
    List<SigningKey> all() {
        return entities.createQuery("select k from SigningKey k order by k.id desc", SigningKey.class)
                .getResultList();
    }

    /**
     * Puts this pair in use, unless another one is: two nodes that start at once get one pair between them.
     *
     * @param privateKey its private half, as it is kept
     */
    void putInUse(FreshPair pair, byte[] privateKey, boolean sealed, Instant now) {
        entities.createNativeQuery(
                        "INSERT IGNORE INTO certificate_signing_key (thumbprint, public_key, private_key, sealed, slot, made_at)"
                                + " VALUES (?, ?, ?, ?, 1, ?)")
                .setParameter(1, pair.thumbprint())
                .setParameter(2, pair.publicKey())
                .setParameter(3, privateKey)
                .setParameter(4, sealed)
                .setParameter(5, utc(now))
                .executeUpdate();
    }

    /** It signs no more, and stays public. */
    void retire(Instant now) {
        entities.createNativeQuery("UPDATE certificate_signing_key SET slot = NULL, retired_at = ? WHERE slot = 1")
                .setParameter(1, utc(now))
                .executeUpdate();
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
