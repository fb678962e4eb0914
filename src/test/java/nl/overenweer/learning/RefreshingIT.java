package nl.overenweer.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.OwnProof;
import nl.overenweer.content.Question;
import nl.overenweer.enrolment.Assigned;
import nl.overenweer.enrolment.Assignments;
import nl.overenweer.enrolment.Enrolments;
import nl.overenweer.enrolment.Group;
import nl.overenweer.enrolment.Lasting;
import nl.overenweer.enrolment.Recurrence;
import nl.overenweer.enrolment.Request;
import nl.overenweer.enrolment.Rounds;
import nl.overenweer.enrolment.Term;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.Standing;
import nl.overenweer.shared.Clocks;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A module that comes back, for who did it before: by its refresher where whoever asks allows that, or whole. */
@ExtendWith(ArquillianExtension.class)
class RefreshingIT {
    private static final String TEST = "eindtoets";
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 2);
    private static final LocalDate OPENS = LocalDate.of(2028, 9, 3);

    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Refreshing refreshing;

    @Inject
    private Standings standings;

    @Inject
    private Assignments assignments;

    @Inject
    private Assigned assigned;

    @Inject
    private Rounds rounds;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Certificates certificates;

    @Inject
    private CompletionReport report;

    @Inject
    private Recounting recounting;

    private Learner learner;
    private PersonId manager;
    private ManagedScope whole;
    private String module;

    @BeforeEach
    void begins() {
        learner = world.learner(Profession.GGZ);
        manager = world.learner(world.organisation(), Profession.OTHER).person();
        whole = new ManagedScope(learner.organisation(), Set.of());
        module = world.closingModule();
    }

    @Test
    void whoDidItBeforeRenewsItByTheClosingTestAlone() {
        Lasting lasting = asksEveryTwoYears(true, "een");
        takes(attempts.open(learner, module, at(FIRST)), FIRST);
        rounds.catchUp(lasting, OPENS, at(OPENS));
        assertThat(mayRefresh()).isTrue();

        AttemptId anew = refreshing.begin(learner, module, at(OPENS));
        assertThat(standing(OPENS)).isEqualTo(Standing.BUSY);
        assertThat(standings.whereAmI(learner, anew)).endsWith("/" + TEST);
        takes(anew, OPENS);

        AttemptView attempt = standings.attempt(learner, module).orElseThrow();
        assertThat(attempt.route()).isEqualTo(Route.REFRESHER);
        assertThat(attempt.state()).isEqualTo(ProgressState.DONE);
        assertThat(Why.of(attempt).refresher()).isTrue();
        assertThat(standing(OPENS)).isEqualTo(Standing.DONE);
        List<OwnProof> proofs = certificates.of(learner.person());
        assertThat(proofs).extracting(each -> each.proof().route()).containsExactly(Route.REFRESHER, Route.WHOLE);
        assertThat(proofs.get(0).proof().completedAt()).isAfter(at(OPENS).minusSeconds(1));
        assertThat(recounting.after(learner.organisation(), new AttemptId(0)).differences())
                .isEmpty();
    }

    @Test
    void whoRatherDoesTheWholeBeginsItInstead() {
        Lasting lasting = asksEveryTwoYears(true, "een");
        takes(attempts.open(learner, module, at(FIRST)), FIRST);
        rounds.catchUp(lasting, OPENS, at(OPENS));
        refreshing.begin(learner, module, at(OPENS));

        AttemptId instead = attempts.startAgain(learner, module, at(OPENS).plusSeconds(60));

        assertThat(standings.attempt(learner, instead).route()).isEqualTo(Route.WHOLE);
        assertThatThrownBy(() -> refreshing.begin(learner, module, at(OPENS))).hasMessage("learning.attempt.not-done");
    }

    @Test
    void theRefresherIsClosedUntilItIsAskedAnewAndOnceItIsDone() {
        Lasting lasting = asksEveryTwoYears(true, "een");
        takes(attempts.open(learner, module, at(FIRST)), FIRST);
        assertThatThrownBy(() -> refreshing.begin(learner, module, at(FIRST))).hasMessage("learning.refresher.closed");

        rounds.catchUp(lasting, OPENS, at(OPENS));
        takes(refreshing.begin(learner, module, at(OPENS)), OPENS);

        assertThatThrownBy(() -> refreshing.begin(learner, module, at(OPENS.plusDays(1))))
                .hasMessage("learning.refresher.closed");
    }

    @Test
    void whoAsksForTheWholeGetsTheWhole() {
        Lasting lasting = asksEveryTwoYears(false, "een");
        takes(attempts.open(learner, module, at(FIRST)), FIRST);
        rounds.catchUp(lasting, OPENS, at(OPENS));

        assertThat(mayRefresh()).isFalse();
        assertThatThrownBy(() -> refreshing.begin(learner, module, at(OPENS))).hasMessage("learning.refresher.closed");
    }

    @Test
    void oneWhoAsksForTheWholeWinsUntilThatIsStopped() {
        Lasting lasting = asksEveryTwoYears(true, "een");
        takes(attempts.open(learner, module, at(FIRST)), FIRST);
        rounds.catchUp(lasting, OPENS, at(OPENS));

        assignments.assign(whole, request(null), module + "twee", manager, OPENS, at(OPENS.plusDays(1)));
        assertThat(mayRefresh()).isFalse();
        assigned.undo(whole, module + "twee", manager, at(OPENS.plusDays(2)));

        assertThat(mayRefresh()).isTrue();
    }

    private Lasting asksEveryTwoYears(boolean refresher, String act) {
        assignments.assign(whole, request(new Recurrence(24, 60, refresher)), module + act, manager, FIRST, at(FIRST));
        return new Lasting(assigned.ofAct(whole, module + act, manager).get(0).id(), learner.organisation());
    }

    private Request request(@org.jspecify.annotations.Nullable Recurrence recurrence) {
        Group her = new Group.People(Set.of(learner.person()));
        return new Request(List.of(module), her, new Term.Within(30), recurrence, "");
    }

    private boolean mayRefresh() {
        return enrolments
                .of(learner.person(), learner.organisation(), module)
                .orElseThrow()
                .mayRefresh();
    }

    private void takes(AttemptId attempt, LocalDate on) {
        Instant at = at(on).plusSeconds(60);
        attempts.draw(learner, attempt, TEST, Ticket.fresh(), at);
        List<String> drawn = standings.quiz(learner, module, TEST).questions().stream()
                .map(QuestionState::question)
                .map(Question::id)
                .toList();
        for (String question : drawn) {
            attempts.answer(learner, attempt, TEST, question, List.of("true"), 0, Ticket.fresh(), at.plusSeconds(1));
        }
        attempts.finish(learner, attempt, TEST, Ticket.fresh(), at.plusSeconds(2));
    }

    private Standing standing(LocalDate today) {
        return report.of(whole, learner.person(), today).get(0).standing();
    }

    private static Instant at(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(Clocks.ZONE).toInstant();
    }
}
