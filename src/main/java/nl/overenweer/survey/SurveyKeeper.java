package nl.overenweer.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Her lists. The scores stay in the groups that they are shown in; her words go. */
@ApplicationScoped
public class SurveyKeeper implements Keeper {
    @Override
    public String feature() {
        return "survey";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "answers",
                        "select r.instrument as lijst, r.subject as onderwerp, r.moment, r.given_at as ingevuld, r.remark as in_eigen_woorden"
                                + " from survey_response r where r.person_id = ?1 order by r.given_at"),
                new Part(
                        "answers",
                        "select r.instrument as lijst, r.subject as onderwerp, r.moment, s.item as vraag, s.score as cijfer from survey_score s"
                                + " join survey_response r on r.id = s.response_id where r.person_id = ?1 order by r.given_at, s.item"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("update survey_response set remark = '' where person_id = ?1", person);
    }
}
