package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.content.Glasses;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Asking for information in a case: once, on a ground, and never for the other side. */
@ExtendWith(ArquillianExtension.class)
class AskingIT {
    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    private Learner learner;
    private String module;
    private AttemptId attempt;

    @BeforeEach
    void begins() {
        learner = world.learner(Profession.GGZ);
        module = world.module();
        attempt = attempts.open(learner, module, NOW);
    }

    @Test
    void askingIsStoredOnceAndTheAnswerComesInTheTimeOfTheCase() {
        Ticket ticket = Ticket.fresh();
        Receipt first = attempts.ask(learner, attempt, "casus-1", "school", "toestemming", ticket, NOW);

        assertThat(attempts.ask(learner, attempt, "casus-1", "school", "toestemming", ticket, NOW.plusSeconds(9)))
                .isEqualTo(first);
        assertThat(first.next()).isEqualTo("/modules/" + module + "/casus-1/balie");
        assertThat(file("balie")).isEmpty();

        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), NOW);
        attempts.predict(learner, attempt, "casus-1", "balie", "b", Ticket.fresh(), NOW);
        assertThat(file("einde-rust")).containsExactly("brief");
    }

    @Test
    void whatWasGivenIsNotAskedAgainAndARefusalMayBeTriedOtherwise() {
        attempts.ask(learner, attempt, "casus-1", "school", "geen", Ticket.fresh(), NOW);

        assertStaleAsk("geen", "learning.step.same-basis");
        attempts.ask(learner, attempt, "casus-1", "school", "toestemming", Ticket.fresh(), NOW);
        assertStaleAsk("geen", "learning.step.asked");
    }

    @Test
    void theOtherSideFindsNeitherRequestNorFile() {
        Learner other = world.learner(Profession.RVDK);
        AttemptId theirs = attempts.open(other, module, NOW);

        assertThatThrownBy(() -> attempts.ask(other, theirs, "casus-1", "school", "toestemming", Ticket.fresh(), NOW))
                .isInstanceOf(NotFound.class);
        assertThat(standings
                        .scene(other, module, "casus-1", "balie")
                        .orElseThrow()
                        .situation()
                        .file(Glasses.RVDK))
                .extracting(filed -> filed.document().id())
                .containsExactly("notitie");
    }

    private List<String> file(String scene) {
        return standings.scene(learner, module, "casus-1", scene).orElseThrow().situation().file(Glasses.GGZ).stream()
                .map(filed -> filed.document().id())
                .toList();
    }

    private void assertStaleAsk(String basis, String key) {
        assertThatThrownBy(() -> attempts.ask(learner, attempt, "casus-1", "school", basis, Ticket.fresh(), NOW))
                .isInstanceOf(StaleStep.class)
                .hasMessage(key);
    }
}
