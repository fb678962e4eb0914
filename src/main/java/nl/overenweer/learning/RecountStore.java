package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.people.OrganisationId;

/** Reads attempts with their ledgers, many in a question, and the rows that are kept of them. */
@ApplicationScoped
class RecountStore {
    private static final String NUMBERS =
            "select a.id from learning_attempt a where a.organisation_id = ? and a.id > ? order by a.id";
    private static final String KEPT = "select " + KeptRows.COLUMNS
            + " from learning_attempt a left join learning_step s on s.attempt_id = a.id"
            + " where a.organisation_id = ? and a.id between ? and ?";

    @PersistenceContext
    private EntityManager entities;

    /** In the order of their numbers. */
    @SuppressWarnings("unchecked")
    List<Kept> after(OrganisationId organisation, AttemptId last, int most) {
        List<Number> numbers = numbers(organisation, last, most);
        if (numbers.isEmpty()) {
            return List.of();
        }
        Query query = entities.createNativeQuery(KEPT);
        query.setParameter(1, organisation.value());
        query.setParameter(2, numbers.get(0)).setParameter(3, numbers.get(numbers.size() - 1));
        Map<Object, List<Object[]>> rows =
                ((List<Object[]>) query.getResultList()).stream().collect(Collectors.groupingBy(row -> row[0]));
        return rows.values().stream()
                .flatMap(each -> KeptRows.kept(each, Optional.empty()).stream())
                .sorted(Comparator.comparingLong(kept -> kept.attempt().id().value()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private List<Number> numbers(OrganisationId organisation, AttemptId last, int most) {
        return entities.createNativeQuery(NUMBERS)
                .setParameter(1, organisation.value())
                .setParameter(2, last.value())
                .setMaxResults(most)
                .getResultList();
    }

    Map<AttemptId, AttemptProgress> progress(List<AttemptId> attempts) {
        if (attempts.isEmpty()) {
            return Map.of();
        }
        return entities
                .createQuery("select p from AttemptProgress p where p.attemptId in :attempts", AttemptProgress.class)
                .setParameter(
                        "attempts", attempts.stream().map(AttemptId::value).toList())
                .getResultList()
                .stream()
                .collect(Collectors.toMap(AttemptProgress::attempt, Function.identity()));
    }
}
