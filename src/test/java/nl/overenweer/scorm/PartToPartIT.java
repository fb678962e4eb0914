package nl.overenweer.scorm;

import static nl.overenweer.scorm.RunningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Packages of several parts, and of 2004: which comes when, and what they come to together. */
@ExtendWith(ArquillianExtension.class)
class PartToPartIT {
    private static final ScoSessions.Opening LAPTOP = new ScoSessions.Opening("laptop", false, "Proef Persoon");

    @Inject
    private RunningWorld world;

    @Inject
    private ScoSessions sessions;

    @Inject
    private Standings standings;

    private static Commit commit(String part, int session, int number, Ending ending, String... pairs) {
        return ScoSessionsIT.commit(part, session, number, ending, pairs);
    }

    private ProgressState state(Learner learner, String module) {
        return standings.attempt(learner, module).orElseThrow().state();
    }

    @Test
    void aPartOpensWhenWhatGoesBeforeIsDone() {
        String items = SmallPackage.item("een", "")
                + SmallPackage.item("twee", "<adlcp:prerequisites type=\"aicc_script\">een</adlcp:prerequisites>");
        String module = world.module(SmallPackage.legacy(items, "een", "twee").zip());
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, module);
        sessions.open(learner, key, LAPTOP, NOW);

        Launched early = sessions.go(learner, key, 1, NavigationRequest.choice("twee"), "P", NOW);
        sessions.commit(learner, key, commit("een", 1, 1, Ending.FINISHED, "cmi.core.lesson_status", "completed"), NOW);
        Launched later = sessions.go(learner, key, 1, NavigationRequest.choice("twee"), "P", NOW);
        sessions.commit(learner, key, commit("twee", 1, 2, Ending.FINISHED, "cmi.core.lesson_status", "passed"), NOW);

        assertThat(early.refusal()).isPresent();
        assertThat(later.part().orElseThrow().id()).isEqualTo("twee");
        assertThat(later.menu()).extracting(MenuLine::open).containsExactly(true, true);
        assertThat(state(learner, module)).isEqualTo(ProgressState.DONE);
    }

    @Test
    void aPackageOf2004GoesOnWhereItWasSuspended() {
        String module = world.module(
                SmallPackage.modern(SmallPackage.item("deel", ""), "deel").zip());
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, module);

        Launched first = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                commit(
                        "deel",
                        1,
                        1,
                        Ending.SUSPENDED,
                        "cmi.location",
                        "4",
                        "cmi.completion_status",
                        "incomplete",
                        "cmi.exit",
                        "suspend",
                        "cmi.session_time",
                        "PT3M"),
                NOW);
        Launched again = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                commit(
                        "deel",
                        2,
                        1,
                        Ending.FINISHED,
                        "cmi.completion_status",
                        "completed",
                        "cmi.success_status",
                        "passed",
                        "cmi.score.scaled",
                        "0.9"),
                NOW);

        assertThat(first.values()).containsEntry("cmi.entry", "ab-initio");
        assertThat(again.values())
                .containsEntry("cmi.entry", "resume")
                .containsEntry("cmi.location", "4")
                .containsEntry("cmi.total_time", "PT0H3M0S");
        assertThat(state(learner, module)).isEqualTo(ProgressState.DONE);
    }

    @Test
    void aPackageOf2004LeadsFromPartToPart() {
        String items = SmallPackage.item("een", "") + SmallPackage.item("twee", "")
                + "<imsss:sequencing><imsss:controlMode flow=\"true\" choice=\"false\"/></imsss:sequencing>";
        String module = world.module(SmallPackage.modern(items, "een", "twee").zip());
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, module);

        Launched first = sessions.open(learner, key, LAPTOP, NOW);
        Launched refused = sessions.go(learner, key, 1, NavigationRequest.choice("twee"), "P", NOW);
        sessions.commit(learner, key, commit("een", 1, 1, Ending.FINISHED, "cmi.completion_status", "completed"), NOW);
        Launched second = sessions.go(learner, key, 1, NavigationRequest.of(Kind.CONTINUE), "P", NOW);
        sessions.commit(learner, key, commit("twee", 1, 2, Ending.FINISHED, "cmi.completion_status", "completed"), NOW);
        Launched end = sessions.go(learner, key, 1, NavigationRequest.of(Kind.EXIT_ALL), "P", NOW);

        assertThat(first.part().orElseThrow().id()).isEqualTo("een");
        assertThat(refused.refusal()).isPresent();
        assertThat(second.part().orElseThrow().id()).isEqualTo("twee");
        assertThat(end.ended()).isTrue();
        assertThat(state(learner, module)).isEqualTo(ProgressState.DONE);
    }
}
