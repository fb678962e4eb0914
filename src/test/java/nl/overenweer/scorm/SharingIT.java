package nl.overenweer.scorm;

import static nl.overenweer.scorm.RunningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.cmi.Fault;
import nl.overenweer.scorm.cmi.Refused;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.NavigationRequest.Kind;
import nl.overenweer.scorm.sequencing.Refusal;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What packages share of a learner, how long their parts may take, and which buttons of ours they want to be left out. */
@ExtendWith(ArquillianExtension.class)
class SharingIT {
    private static final ScoSessions.Opening LAPTOP = new ScoSessions.Opening("laptop", false, "Proef Persoon");
    private static final String FLOW =
            "<imsss:sequencing><imsss:controlMode flow=\"true\" choice=\"true\"/></imsss:sequencing>";

    @Inject
    private RunningWorld world;

    @Inject
    private ScoSessions sessions;

    @Inject
    private Registrations registrations;

    @Inject
    private Standings standings;

    private final String doel = "doel-" + UUID.randomUUID();

    private static Commit commit(String part, int session, int number, Ending ending, String... pairs) {
        return ScoSessionsIT.commit(part, session, number, ending, pairs);
    }

    private String teaches() {
        String objective = "<imsss:sequencing><imsss:objectives><imsss:primaryObjective objectiveID=\"hier\">"
                + "<imsss:mapInfo targetObjectiveID=\"" + doel
                + "\" writeSatisfiedStatus=\"true\"/></imsss:primaryObjective>"
                + "</imsss:objectives></imsss:sequencing>";
        return world.module(SmallPackage.modern(SmallPackage.item("leer", objective), "leer")
                .zip());
    }

    private String skips(String attributes) {
        String rule = "<imsss:sequencing><imsss:sequencingRules><imsss:preConditionRule><imsss:ruleConditions>"
                + "<imsss:ruleCondition referencedObjective=\"daar\" condition=\"satisfied\"/></imsss:ruleConditions>"
                + "<imsss:ruleAction action=\"skip\"/></imsss:preConditionRule></imsss:sequencingRules><imsss:objectives>"
                + "<imsss:primaryObjective/><imsss:objective objectiveID=\"daar\">"
                + "<imsss:mapInfo targetObjectiveID=\"" + doel
                + "\"/></imsss:objective></imsss:objectives></imsss:sequencing>";
        String items = SmallPackage.item("een", rule) + SmallPackage.item("twee", "") + FLOW;
        return world.module(SmallPackage.modern(items, "een", "twee")
                .organization(attributes)
                .zip());
    }

    @Test
    void whoBeginsAPackageAgainBeginsItAnew() {
        Learner learner = world.learner();
        String module = teaches();
        RegistrationKey key = world.registration(learner, module);
        Launched begins = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                commit(
                        "leer",
                        1,
                        1,
                        Ending.FINISHED,
                        "cmi.success_status",
                        "passed",
                        "cmi.completion_status",
                        "completed"),
                NOW);
        sessions.go(learner, key, 1, NavigationRequest.of(Kind.EXIT_ALL), "P", NOW);

        RegistrationKey another = registrations
                .again(learner, standings.attempt(learner, module).orElseThrow(), "pakket", NOW)
                .key();
        Launched again = sessions.open(learner, another, LAPTOP, NOW);

        assertThat(another).isNotEqualTo(key);
        assertThat(begins.values()).doesNotContainKey("cmi.objectives.0.success_status");
        assertThat(again.values()).doesNotContainKey("cmi.objectives.0.success_status");
        assertThat(first(learner, skips(""))).isEqualTo("twee");
    }

    private String first(Learner learner, String module) {
        return sessions.open(learner, world.registration(learner, module), LAPTOP, NOW)
                .part()
                .orElseThrow()
                .id();
    }

    @Test
    void whatOnePackageTaughtAnotherKnowsUnlessItKeepsToItself() {
        Learner learner = world.learner();
        String teaches = teaches();
        RegistrationKey key = world.registration(learner, teaches);
        sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(learner, key, commit("leer", 1, 1, Ending.FINISHED, "cmi.success_status", "passed"), NOW);
        sessions.go(learner, key, 1, NavigationRequest.of(Kind.EXIT_ALL), "P", NOW);

        assertThat(first(learner, skips(""))).isEqualTo("twee");
        assertThat(first(learner, skips("objectivesGlobalToSystem=\"false\""))).isEqualTo("een");
        assertThat(first(world.learner(), skips(""))).isEqualTo("een");
    }

    @Test
    void partsShareStoresEachWithItsRights() {
        String maps = "<adlcp:data><adlcp:map targetID=\"" + doel
                + "\" readSharedData=\"%s\" writeSharedData=\"%s\"/></adlcp:data>";
        String items = SmallPackage.item("een", maps.formatted(false, true))
                + SmallPackage.item("twee", maps.formatted(true, false))
                + FLOW;
        Learner learner = world.learner();
        String module = world.module(SmallPackage.modern(items, "een", "twee").zip());
        RegistrationKey key = world.registration(learner, module);

        Launched writes = sessions.open(learner, key, LAPTOP, NOW);
        CommitReceipt written =
                sessions.commit(learner, key, commit("een", 1, 1, Ending.FINISHED, "adl.data.0.store", "woorden"), NOW);
        Launched reads = sessions.go(learner, key, 1, NavigationRequest.of(Kind.CONTINUE), "P", NOW);
        CommitReceipt refused =
                sessions.commit(learner, key, commit("twee", 1, 2, Ending.NONE, "adl.data.0.store", "anders"), NOW);

        assertThat(writes.values()).containsEntry("adl.data.0.id", doel).doesNotContainKey("adl.data.0.store");
        assertThat(written.refused()).isEmpty();
        assertThat(reads.values()).containsEntry("adl.data.0.store", "woorden");
        assertThat(refused.refused()).containsExactly(new Refused("adl.data.0.store", Fault.READ_ONLY));
        Launched again = sessions.open(learner, key, LAPTOP, NOW);
        assertThat(again.values()).containsEntry("adl.data.0.store", "woorden");
    }

    @Test
    void aPartOf12ClosesWhenItsTimeIsUpOverAllItsSessions() {
        String limit = "<adlcp:maxtimeallowed>00:10:00</adlcp:maxtimeallowed>"
                + "<adlcp:timelimitaction>exit,message</adlcp:timelimitaction>";
        String module = world.module(
                SmallPackage.legacy(SmallPackage.item("deel", limit)).zip());
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, module);

        Launched first = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(learner, key, commit("deel", 1, 1, Ending.SUSPENDED, "cmi.core.session_time", "00:04:00"), NOW);
        Launched second = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(learner, key, commit("deel", 2, 1, Ending.SUSPENDED), NOW.plusSeconds(60));
        Launched third = sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(learner, key, commit("deel", 3, 1, Ending.SUSPENDED, "cmi.core.session_time", "00:05:00"), NOW);
        Launched last = sessions.open(learner, key, LAPTOP, NOW);

        assertThat(first.limit()).contains(new TimeLimit(Duration.ofMinutes(10), true, true));
        assertThat(second.limit().orElseThrow().left()).isEqualTo(Duration.ofMinutes(6));
        assertThat(third.limit().orElseThrow().left()).isEqualTo(Duration.ofMinutes(5));
        assertThat(last.part()).isEmpty();
        assertThat(last.refusal()).contains(new Refusal("time"));
    }

    @Test
    void buttonsThatAPartWantsToBeLeftOutAre() {
        String hides =
                "<adlnav:presentation xmlns:adlnav=\"http://www.adlnet.org/xsd/adlnav_v1p3\"><adlnav:navigationInterface>"
                        + "<adlnav:hideLMSUI>continue</adlnav:hideLMSUI><adlnav:hideLMSUI>suspendAll</adlnav:hideLMSUI>"
                        + "</adlnav:navigationInterface></adlnav:presentation>";
        String items = SmallPackage.item("een", hides) + SmallPackage.item("twee", "") + FLOW;
        String module = world.module(SmallPackage.modern(items, "een", "twee").zip());
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, module);

        Launched first = sessions.open(learner, key, LAPTOP, NOW);
        Launched second = sessions.go(learner, key, 1, NavigationRequest.of(Kind.CONTINUE), "P", NOW);

        assertThat(first.buttons()).containsExactly(Control.EXIT_ALL);
        assertThat(first.valid().continues()).isTrue();
        assertThat(second.buttons())
                .containsExactlyInAnyOrder(Control.PREVIOUS, Control.CONTINUE, Control.EXIT_ALL, Control.SUSPEND_ALL);
    }

    @Test
    void whatOthersWroteMeanwhileIsThereWhenContentGoesOn() {
        String mapped =
                "<imsss:sequencing><imsss:objectives><imsss:primaryObjective/><imsss:objective objectiveID=\"samen\">"
                        + "<imsss:mapInfo targetObjectiveID=\"" + doel
                        + "\" readNormalizedMeasure=\"true\" writeNormalizedMeasure=\"true\"/></imsss:objective></imsss:objectives></imsss:sequencing>";
        String items = SmallPackage.item("een", mapped) + SmallPackage.item("twee", mapped) + FLOW;
        String module = world.module(SmallPackage.modern(items, "een", "twee").zip());
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, module);
        String score = "cmi.objectives.0.score.scaled";

        sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                commit(
                        "een",
                        1,
                        1,
                        Ending.FINISHED,
                        score,
                        "0.2",
                        "cmi.objectives.1.id",
                        "eigen",
                        "cmi.exit",
                        "suspend"),
                NOW);
        sessions.go(learner, key, 1, NavigationRequest.choice("twee"), "P", NOW);
        sessions.commit(learner, key, commit("twee", 1, 2, Ending.FINISHED, score, "0.9"), NOW);
        Launched back = sessions.go(learner, key, 1, NavigationRequest.choice("een"), "P", NOW);

        assertThat(back.values())
                .containsEntry("cmi.entry", "resume")
                .containsEntry(score, "0.9")
                .containsEntry("cmi.objectives.1.id", "eigen");
    }
}
