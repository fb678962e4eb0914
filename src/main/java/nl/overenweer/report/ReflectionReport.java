package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;

/** Reads the view {@code report_reflection}: of which modules somebody told this organisation that she reflected, and on which day. */
@ApplicationScoped
public class ReflectionReport {
    @PersistenceContext
    private EntityManager entities;

    /** The day by module. Whether this manager may see this person is asked of {@link CompletionReport} first. */
    public Map<String, LocalDate> daysOf(OrganisationId organisation, PersonId person) {
        Map<String, LocalDate> days = new HashMap<>();
        for (Object[] row : rows(organisation, person)) {
            days.put(String.valueOf(row[0]), LocalDate.parse(String.valueOf(row[1])));
        }
        return days;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(OrganisationId organisation, PersonId person) {
        return entities.createNativeQuery(
                        "select module, done_on from report_reflection where organisation_id = ? and person_id = ?")
                .setParameter(1, organisation.value())
                .setParameter(2, person.value())
                .getResultList();
    }
}
