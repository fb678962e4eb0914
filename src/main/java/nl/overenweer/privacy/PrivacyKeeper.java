package nl.overenweer.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** What she asked about her data. That she asked, and that it was done, stays. */
@ApplicationScoped
public class PrivacyKeeper implements Keeper {
    @Override
    public String feature() {
        return "privacy";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(
                "requests",
                "select kind as soort, words as vraag, asked_at as gevraagd, stage as stand, answer as antwoord,"
                        + " answered_at as beantwoord from privacy_request where person_id = ?1 order by id"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("update privacy_request set words = '', answer = '' where person_id = ?1", person);
    }
}
