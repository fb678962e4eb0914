package nl.overenweer.learning.web;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;

/**
 * What those are called who asked somebody to take a module: a handful of managers, whose names stand on every learner's pages. A name that
 * changed shows within a minute.
 */
@ApplicationScoped
public class Askers {
    private static final int MOST = 10_000;

    @Inject
    private People people;

    private final LoadingCache<PersonId, String> names = Caffeine.newBuilder()
            .expireAfterWrite(Duration.ofMinutes(1))
            .maximumSize(MOST)
            .build(id -> people.names(Set.of(id)).getOrDefault(id, ""));

    /** Who is unknown has no name. */
    Map<PersonId, String> names(Set<PersonId> ids) {
        return names.getAll(ids);
    }
}
