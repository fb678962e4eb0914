package nl.overenweer.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import nl.overenweer.learning.Learner;
import nl.overenweer.shared.Clocks;
import nl.overenweer.survey.Surveys;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Occasion;
import nl.overenweer.survey.measuring.Statement;

/** Invented people fill in the lists that wait for them: somewhat surer afterwards, as invented as they are. */
@ApplicationScoped
public class DemoOpinions {
    @Inject
    private Surveys surveys;

    void give(Learner learner, Instant then, Random chance) {
        for (Occasion occasion : surveys.due(learner, LocalDate.ofInstant(then, Clocks.ZONE))) {
            surveys.give(learner, occasion, scores(occasion, chance), "", then);
        }
    }

    private static Map<String, Integer> scores(Occasion occasion, Random chance) {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (Statement statement : occasion.statements()) {
            int range = statement.most() - statement.least();
            double share = (occasion.moment() == Moment.BEFORE ? 0.5 : 0.7) + chance.nextGaussian() * 0.12;
            long score = statement.least() + Math.round(share * range);
            scores.put(statement.id(), (int) Math.max(statement.least(), Math.min(statement.most(), score)));
        }
        return scores;
    }
}
