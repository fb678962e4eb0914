package nl.overenweer.people.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Keys by which we know our own links again. */
@ApplicationScoped
class KeyStore {
    @PersistenceContext
    private EntityManager entities;

    /** Made at the first time it is asked for; of two nodes at once, one makes it. */
    String key(String name, Instant now) {
        List<?> known = find(name);
        if (known.isEmpty()) {
            entities.createNativeQuery("INSERT IGNORE INTO people_key (name, secret, made_at) VALUES (?, ?, ?)")
                    .setParameter(1, name)
                    .setParameter(2, Secret.fresh())
                    .setParameter(3, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                    .executeUpdate();
            known = find(name);
        }
        return String.valueOf(known.get(0));
    }

    private List<?> find(String name) {
        return entities.createNativeQuery("SELECT secret FROM people_key WHERE name = ?")
                .setParameter(1, name)
                .getResultList();
    }
}
