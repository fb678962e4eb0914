package nl.overenweer.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** What was asked of her and what she was given. The rows stay and count; what was written about her goes. What she wrote for her organisation is its own. */
@ApplicationScoped
public class EnrolmentKeeper implements Keeper {
    @Override
    public String feature() {
        return "enrolment";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "asked",
                        "select module, origin as herkomst, due_on as klaar_voor, reason as reden, enrolled_at as sinds,"
                                + " renewed_at as opnieuw_vanaf from enrolment_enrolment where person_id = ?1 order by enrolled_at"),
                new Part(
                        "asked",
                        "select a.module, a.reason as reden, q.due_on as klaar_voor, q.asked_at as gevraagd from enrolment_asked q"
                                + " join enrolment_assignment a on a.id = q.assignment_id where q.person_id = ?1 order by q.asked_at"),
                new Part(
                        "asked",
                        "select module, reason as reden, people as mensen, assigned_at as door_jou_toegewezen"
                                + " from enrolment_assignment where assigned_by = ?1 order by assigned_at"),
                new Part(
                        "leeway",
                        "select module, reason as reden, proof as bewijs, given_at as vrijgesteld, withdrawn_at as ingetrokken"
                                + " from enrolment_exemption where person_id = ?1 order by given_at"),
                new Part(
                        "leeway",
                        "select module, extra_attempts as extra_pogingen, pause_hours as pauze_uren, extra_minutes as extra_minuten,"
                                + " reason as reden, given_at as gegeven, withdrawn_at as ingetrokken from enrolment_allowance where person_id = ?1 order by given_at"),
                new Part(
                        "words",
                        "select kind as soort, language as taal, subject as onderwerp, opening as eerste_woorden, changed_at as door_jou_geschreven"
                                + " from enrolment_reminder_text where changed_by = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("update enrolment_enrolment set reason = '' where person_id = ?1", person);
        sql.change("update enrolment_exemption set reason = '', proof = '' where person_id = ?1", person);
        sql.change("update enrolment_allowance set reason = '' where person_id = ?1", person);
    }
}
