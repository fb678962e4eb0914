package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Her ledger. That something was done stays and counts; what she answered goes. */
@ApplicationScoped
public class LearningKeeper implements Keeper {
    @Override
    public String feature() {
        return "learning";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "steps",
                        "select a.module, a.number as poging, a.route as weg, a.started_at as begonnen, p.state as stand, p.completed_at as afgerond,"
                                + " p.quiz_right as goed, p.quiz_total as van from learning_attempt a left join learning_progress p on p.attempt_id = a.id"
                                + " where a.person_id = ?1 order by a.id"),
                new Part(
                        "steps",
                        "select s.at as wanneer, a.module, s.kind as wat, s.item as onderdeel, s.spot as plek, s.payload as bijzonderheden"
                                + " from learning_step s join learning_attempt a on a.id = s.attempt_id where a.person_id = ?1 order by s.attempt_id, s.seq"),
                new Part(
                        "steps",
                        "select a.module, b.item as onderdeel, b.paragraph as alinea, b.at as wanneer from learning_bookmark b"
                                + " join learning_attempt a on a.id = b.attempt_id where a.person_id = ?1"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change(
                "delete from learning_bookmark where attempt_id in (select id from learning_attempt where person_id = ?1)",
                person);
        List<Object[]> answers = sql.rows(
                "select s.attempt_id, s.seq, s.payload from learning_step s join learning_attempt a on a.id = s.attempt_id"
                        + " where a.person_id = ?1 and s.kind = 'ANSWERED'",
                person);
        for (Object[] answer : answers) {
            sql.change(
                    "update learning_step set payload = ?3 where attempt_id = ?1 and seq = ?2",
                    answer[0],
                    answer[1],
                    Payload.read(String.valueOf(answer[2])).without("given").toString());
        }
    }
}
