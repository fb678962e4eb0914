package nl.overenweer.survey;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.survey.measuring.Figures;
import nl.overenweer.survey.measuring.Instrument;
import nl.overenweer.survey.measuring.Moment;
import nl.overenweer.survey.measuring.Occasion;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SurveysIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String B1 = "psychopathologie-en-ouderschap";
    private static final Occasion BEFORE = new Occasion(Instrument.SELF_EFFICACY, "spoor-b", Moment.BEFORE);

    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Surveys surveys;

    private OrganisationId organisation;
    private Learner learner;

    @BeforeEach
    void someoneBegins() {
        organisation = world.organisation();
        learner = begins();
    }

    @Test
    void whoBeginsTrackBIsAskedBefore() {
        assertThat(surveys.due(learner, TODAY)).containsExactly(BEFORE);
        assertThat(surveys.due(world.learner(organisation, Profession.RVDK), TODAY))
                .isEmpty();
        assertThat(surveys.mine(learner)).isEmpty();
    }

    @Test
    void aListIsKeptOnceAndReadByItsWriterOnly() {
        assertThat(surveys.give(learner, BEFORE, Map.of("z1", 4, "z2", 6), "", NOW))
                .isTrue();
        assertThat(surveys.give(learner, BEFORE, Map.of("z1", 9), "", NOW)).isFalse();

        assertThat(surveys.mine(learner)).singleElement().satisfies(kept -> assertThat(kept.scores())
                .isEqualTo(Map.of("z1", 4, "z2", 6)));
        assertThat(surveys.mine(begins())).isEmpty();
        assertThat(surveys.due(learner, TODAY)).isEmpty();
    }

    @Test
    void whatIsNotAskedOrNotPossibleIsRefusedAndKeepsNothing() {
        Occasion after = new Occasion(Instrument.SELF_EFFICACY, "spoor-b", Moment.AFTER);

        assertThatThrownBy(() -> surveys.give(learner, after, Map.of("z1", 4), "", NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> surveys.give(learner, BEFORE, Map.of("z1", 11), "", NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> surveys.give(learner, BEFORE, Map.of("z9", 1), "", NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> surveys.give(learner, BEFORE, Map.of(), "", NOW))
                .isInstanceOf(RuleBroken.class);

        assertThat(surveys.mine(learner)).isEmpty();
    }

    @Test
    void aManagerSeesNothingOfNinePeopleAndAMeanOfTen() {
        List<Learner> nine = Stream.concat(
                        Stream.of(learner), Stream.generate(this::begins).limit(8))
                .toList();
        nine.forEach(each -> surveys.give(each, BEFORE, all(4), "", NOW));
        assertThat(groups()).singleElement().satisfies(group -> {
            assertThat(group.isTooFew()).isTrue();
            assertThat(group.overall()).isEmpty();
        });

        surveys.give(begins(), BEFORE, all(9), "", NOW);

        assertThat(groups()).singleElement().satisfies(group -> assertThat(group.overall())
                .extractingByKey(Moment.BEFORE)
                .extracting(Figures::mean)
                .isEqualTo(4.5));
        assertThat(surveys.groups(world.organisation(), Instrument.SELF_EFFICACY))
                .isEmpty();
    }

    private List<GroupResult> groups() {
        return surveys.groups(organisation, Instrument.SELF_EFFICACY);
    }

    private Learner begins() {
        Learner newcomer = world.learner(organisation, Profession.RVDK);
        attempts.open(newcomer, B1, NOW);
        return newcomer;
    }

    private static Map<String, Integer> all(int score) {
        return Map.of(
                "z1", score, "z2", score, "z3", score, "z4", score, "z5", score, "z6", score, "z7", score, "z8", score);
    }
}
