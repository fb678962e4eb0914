package nl.overenweer.refresher;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Her cards and what she did with them. */
@ApplicationScoped
public class RefresherKeeper implements Keeper {
    @Override
    public String feature() {
        return "refresher";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "cards",
                        "select kind as soort, subject as onderwerp, module, learned_at as geleerd, due as terug_op, asked_on as gevraagd_op,"
                                + " times as keren, gone as weg from refresher_card where person_id = ?1 order by id"),
                new Part(
                        "cards",
                        "select deed as wat, rating as oordeel, given as antwoord, at as wanneer from refresher_review where person_id = ?1 order by at"),
                new Part(
                        "cards",
                        "select paused_at as uitgezet from refresher_learner where person_id = ?1 and paused_at is not null"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("delete from refresher_review where person_id = ?1", person);
        sql.change("delete from refresher_card where person_id = ?1", person);
        sql.change("delete from refresher_learner where person_id = ?1", person);
    }
}
