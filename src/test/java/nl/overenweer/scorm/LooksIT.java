package nl.overenweer.scorm;

import static nl.overenweer.scorm.RunningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ProgressState;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.Commit.Ending;
import nl.overenweer.scorm.Looks.Look;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.scorm.sequencing.NavigationRequest;
import nl.overenweer.scorm.sequencing.Refusal;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who looks changes nothing; who does a package again loses nothing; and why a part is open, or a package done, is told. */
@ExtendWith(ArquillianExtension.class)
class LooksIT {
    private static final ScoSessions.Opening LAPTOP = new ScoSessions.Opening("laptop", false, "Proef Persoon");
    private static final Look FIRST = new Look("", Optional.empty());
    private static final String MASTERY = "<adlcp:masteryscore>80</adlcp:masteryscore>";
    private static final String AFTER = "<adlcp:prerequisites type=\"aicc_script\">een</adlcp:prerequisites>";

    @Inject
    private RunningWorld world;

    @Inject
    private ScoSessions sessions;

    @Inject
    private Looks looks;

    @Inject
    private Registrations registrations;

    @Inject
    private Reasons reasons;

    @Inject
    private PackageWhy why;

    @Inject
    private ScormPackages packages;

    @Inject
    private Standings standings;

    private String single() {
        return world.module(
                SmallPackage.legacy(SmallPackage.item("deel", MASTERY)).zip());
    }

    private String double12() {
        String items = SmallPackage.item("een", "") + SmallPackage.item("twee", AFTER);
        return world.module(SmallPackage.legacy(items, "een", "twee").zip());
    }

    private AttemptView attempt(Learner learner, String module) {
        return standings.attempt(learner, module).orElseThrow();
    }

    private void pass(Learner learner, RegistrationKey key) {
        sessions.open(learner, key, LAPTOP, NOW);
        sessions.commit(
                learner,
                key,
                ScoSessionsIT.commit(
                        "deel", 1, 1, Ending.FINISHED, "cmi.core.score.raw", "85", "cmi.suspend_data", "mijn antwoord"),
                NOW);
    }

    @Test
    void whoLooksBackFindsWhatSheDidAndNothingOfItCounts() {
        Learner learner = world.learner();
        String module = single();
        RegistrationKey key = world.registration(learner, module);
        pass(learner, key);

        Launched back = looks.review(learner, key, FIRST, "Proef Persoon", NOW);

        assertThat(back.session()).isZero();
        assertThat(back.values())
                .containsEntry("cmi.core.lesson_mode", "review")
                .containsEntry("cmi.core.credit", "no-credit")
                .containsEntry("cmi.suspend_data", "mijn antwoord");
        assertThatThrownBy(() -> sessions.commit(
                        learner, key, ScoSessionsIT.commit("deel", 0, 2, Ending.NONE, "cmi.core.score.raw", "1"), NOW))
                .isInstanceOf(SessionTaken.class);
        assertThat(looks.review(learner, key, FIRST, "Proef Persoon", NOW).values())
                .isEqualTo(back.values());
        assertThat(attempt(learner, module).state()).isEqualTo(ProgressState.DONE);
    }

    @Test
    void nobodyLooksBackBeforeItIsDoneNorAtAnothers() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, double12());

        assertThatThrownBy(() -> looks.review(learner, key, FIRST, "P", NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("scorm.look.not-done");
        assertThatThrownBy(() -> looks.review(world.learner(), key, FIRST, "P", NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> sessions.commit(learner, key, ScoSessionsIT.commit("een", 0, 1, Ending.NONE), NOW))
                .as("a session that nobody opened")
                .isInstanceOf(SessionTaken.class);
    }

    @Test
    void whoDoesItAgainBeginsAtTheBeginningAndKeepsWhatSheHad() {
        Learner learner = world.learner();
        String module = single();
        RegistrationKey first = world.registration(learner, module);
        pass(learner, first);

        Registered again = registrations.again(learner, attempt(learner, module), "pakket", NOW);
        Registered twice = registrations.again(learner, attempt(learner, module), "pakket", NOW);
        Launched fresh = sessions.open(learner, again.key(), LAPTOP, NOW);
        sessions.commit(
                learner,
                again.key(),
                ScoSessionsIT.commit("deel", 1, 1, Ending.NONE, "cmi.core.lesson_status", "incomplete"),
                NOW);

        assertThat(again.key()).isNotEqualTo(first).isEqualTo(twice.key());
        assertThat(again.isEnded()).isFalse();
        assertThat(fresh.values())
                .containsEntry("cmi.core.entry", "ab-initio")
                .containsEntry("cmi.core.lesson_mode", "normal")
                .doesNotContainKey("cmi.suspend_data");
        assertThat(attempt(learner, module).state()).isEqualTo(ProgressState.DONE);
        assertThat(registrations
                        .done(learner, attempt(learner, module), "pakket", NOW)
                        .orElseThrow()
                        .key())
                .isEqualTo(first);
        assertThatThrownBy(() -> sessions.commit(learner, first, ScoSessionsIT.commit("deel", 1, 2, Ending.NONE), NOW))
                .as("a window that still has the first try")
                .isInstanceOf(SessionTaken.class);
    }

    @Test
    void aTrainerLooksAroundInEveryPart() {
        double12();
        CurrentUser trainer = world.trainer();
        PackageId id = packages.seenBy(trainer).get(0).id();

        Launched first = looks.browse(trainer, id, FIRST, NOW);
        Launched second =
                looks.browse(trainer, id, new Look("een", Optional.of(NavigationRequest.choice("twee"))), NOW);
        Launched beyond = looks.browse(
                trainer, id, new Look("twee", Optional.of(NavigationRequest.of(NavigationRequest.Kind.CONTINUE))), NOW);

        assertThat(first.part().orElseThrow().id()).isEqualTo("een");
        assertThat(first.values())
                .containsEntry("cmi.core.lesson_mode", "browse")
                .containsEntry("cmi.core.credit", "no-credit");
        assertThat(first.menu()).allMatch(MenuLine::open);
        assertThat(second.part().orElseThrow().id()).isEqualTo("twee");
        assertThat(beyond.ended()).isTrue();
        assertThatThrownBy(() -> looks.browse(new CurrentUser(), id, FIRST, NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void whyAPartIsNotOfferedIsTold() {
        Learner learner = world.learner();
        RegistrationKey key = world.registration(learner, double12());
        CurrentUser trainer = world.trainer();
        sessions.open(learner, key, LAPTOP, NOW);

        PartReason early = reasons.now(learner, key, "twee", NOW).parts().get(0);
        List<PartReason> all = reasons.beginning(
                        trainer, packages.seenBy(trainer).get(0).id(), NOW)
                .parts();
        sessions.commit(
                learner,
                key,
                ScoSessionsIT.commit("een", 1, 1, Ending.FINISHED, "cmi.core.lesson_status", "completed"),
                NOW);
        PartReason later = reasons.now(learner, key, "twee", NOW).parts().get(0);

        assertThat(early.refusal()).contains(new Refusal("prerequisites"));
        assertThat(early.first()).containsExactly("Deel een");
        assertThat(all).extracting(PartReason::shown).containsExactly(true, false);
        assertThat(all.get(1).refusal()).isPresent();
        assertThat(later.refusal()).isEmpty();
    }

    @Test
    void whyAPackageIsDoneNamesWhatItToldAndTheRule() {
        Learner learner = world.learner();
        String module = single();
        pass(learner, world.registration(learner, module));

        PackageWhy.Account account =
                why.of(learner, attempt(learner, module), "pakket", NOW).orElseThrow();

        assertThat(account.rule()).isEqualTo(PackageWhy.Rule.ONE);
        assertThat(account.result().done()).isTrue();
        assertThat(account.parts().get(0).score()).contains("85");
        assertThat(account.parts().get(0).said().reasons())
                .containsExactly(new Said.Reason("mastery.met", List.of("85", "80")));
    }
}
