package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import nl.overenweer.people.PersonId;

/** Which columns somebody chose. */
@ApplicationScoped
class ColumnStore {
    @PersistenceContext
    private EntityManager entities;

    @SuppressWarnings("unchecked")
    Optional<String> of(PersonId person) {
        return entities.createNativeQuery("select chosen from report_column where person_id = ?")
                .setParameter(1, person.value())
                .getResultStream()
                .map(String::valueOf)
                .findFirst();
    }

    void keep(PersonId person, String chosen) {
        entities.createNativeQuery(
                        "insert into report_column (person_id, chosen) values (?, ?) on duplicate key update chosen ="
                                + " ?")
                .setParameter(1, person.value())
                .setParameter(2, chosen)
                .setParameter(3, chosen)
                .executeUpdate();
    }
}
