package nl.overenweer.enrolment;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.Standing;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was assigned goes on: newcomers get it, and it comes back; done twice it is done once. */
@ExtendWith(ArquillianExtension.class)
class RoundsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate OPENS = LocalDate.of(2028, 9, 3);
    private static final LocalDate AGAIN = LocalDate.of(2028, 11, 2);

    @Inject
    private LearningWorld world;

    @Inject
    private Assignments assignments;

    @Inject
    private Assigned assigned;

    @Inject
    private Rounds rounds;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Exemptions exemptions;

    @Inject
    private Attempts attempts;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private CompletionReport report;

    private OrganisationId organisation;
    private ManagedScope whole;
    private Learner learner;
    private PersonId manager;
    private String module;

    @BeforeEach
    void begins() {
        organisation = world.organisation();
        whole = new ManagedScope(organisation, Set.of());
        learner = world.learner(organisation, Profession.GGZ);
        manager = world.learner(world.organisation(), Profession.OTHER).person();
        module = world.module();
    }

    @Test
    void whoJoinsTheTeamGetsItWithAsManyDays() {
        TeamId team = organisations.addTeam(organisation, null, "Team");
        join(team, TODAY.minusDays(5));
        Lasting lasting = assign(whole, new Group.InTeam(team, Set.of(team)), null);
        PersonId newcomer = join(team, TODAY.plusDays(10));

        assertThat(rounds.catchUp(lasting, TODAY.plusDays(9), later(9))).isZero();
        assertThat(rounds.catchUp(lasting, TODAY.plusDays(10), later(10))).isEqualTo(1);
        assertThat(rounds.catchUp(lasting, TODAY.plusDays(10), later(10))).isZero();

        assertThat(enrolments.of(newcomer, organisation, module).orElseThrow().dueOn())
                .contains(TODAY.plusDays(24));
        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
    }

    @Test
    void whatATeamLeadAskedOfEverybodyStaysInHerTeams() {
        TeamId team = organisations.addTeam(organisation, null, "Team");
        join(team, TODAY.minusDays(5));
        ManagedScope lead = new ManagedScope(organisation, Set.of(team));
        Lasting lasting = assign(lead, new Group.Everybody(), null);

        assertThat(rounds.catchUp(lasting, TODAY.plusDays(1), later(1))).isZero();
        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
        TeamId below = organisations.addTeam(organisation, team, "Eronder");
        join(below, TODAY.plusDays(2));
        assertThat(rounds.catchUp(lasting, TODAY.plusDays(2), later(2))).isEqualTo(1);
    }

    @Test
    void aStoppedAssignmentAsksNobodyMore() {
        Lasting lasting = assign(whole, new Group.Everybody(), null);
        assigned.stop(whole, lasting.assignment(), manager, later(0));
        world.learner(organisation, Profession.GGZ);

        assertThat(rounds.catchUp(lasting, TODAY.plusDays(1), later(1))).isZero();
        assertThat(rounds.lasting()).doesNotContain(lasting);
    }

    @Test
    void whoWasDoneIsAskedAnewSixtyDaysBefore() {
        Lasting lasting = assign(whole, new Group.People(Set.of(learner.person())), new Recurrence(24, 60));
        complete(attempts.open(learner, module, NOW.plusSeconds(60)), NOW.plusSeconds(60));
        assertThat(rounds.lasting()).contains(lasting);

        assertThat(rounds.catchUp(lasting, OPENS.minusDays(1), at(OPENS.minusDays(1))))
                .isZero();
        assertThat(standing(OPENS.minusDays(1))).isEqualTo(Standing.DONE);
        assertThat(rounds.catchUp(lasting, OPENS, at(OPENS))).isEqualTo(1);
        assertThat(rounds.catchUp(lasting, OPENS, at(OPENS))).isZero();

        assertThat(standing(OPENS)).isEqualTo(Standing.NOT_STARTED);
        assertThat(standing(AGAIN.plusDays(1))).isEqualTo(Standing.LATE);
        assertThat(enrolment().dueOn()).contains(AGAIN);
    }

    @Test
    void doneAnewCountsAndBeginsTheNextTime() {
        Lasting lasting = assign(whole, new Group.People(Set.of(learner.person())), new Recurrence(24, 60));
        complete(attempts.open(learner, module, NOW.plusSeconds(60)), NOW.plusSeconds(60));
        rounds.catchUp(lasting, OPENS, at(OPENS));

        Instant anew = at(OPENS.plusDays(3));
        complete(attempts.startAgain(learner, module, anew), anew);

        assertThat(standing(OPENS.plusDays(4))).isEqualTo(Standing.DONE);
        assertThat(rounds.catchUp(lasting, OPENS.plusDays(4), at(OPENS.plusDays(4))))
                .isZero();
        assertThat(rounds.catchUp(lasting, OPENS.plusMonths(24), at(OPENS.plusMonths(24))))
                .isEqualTo(1);
    }

    @Test
    void whoIsExemptedIsNotAskedAnew() {
        Lasting lasting = assign(whole, new Group.People(Set.of(learner.person())), new Recurrence(24, 60));
        complete(attempts.open(learner, module, NOW.plusSeconds(60)), NOW.plusSeconds(60));
        Exemption.Ground ground = new Exemption.Ground("Met pensioen", "");
        exemptions.give(whole, learner.person(), module, ground, manager, TODAY, NOW.plusSeconds(90));

        assertThat(rounds.catchUp(lasting, OPENS, at(OPENS))).isZero();
    }

    private Lasting assign(ManagedScope scope, Group group, @Nullable Recurrence recurrence) {
        Request request = new Request(List.of(module), group, new Term.Within(14), recurrence, "");
        assignments.assign(scope, request, module, manager, TODAY, NOW.plusSeconds(30));
        return new Lasting(assigned.ofAct(scope, module, manager).get(0).id(), organisation);
    }

    private void complete(AttemptId attempt, Instant from) {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), from.plusSeconds(1));
        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), from.plusSeconds(2));
        attempts.predict(learner, attempt, "casus-1", "balie", "a", Ticket.fresh(), from.plusSeconds(3));
        answer(attempt, "t01", "a", from);
        answer(attempt, "t02", "5", from);
        attempts.finish(learner, attempt, "toets", Ticket.fresh(), from.plusSeconds(5));
    }

    private void answer(AttemptId attempt, String question, String given, Instant from) {
        attempts.answer(learner, attempt, "toets", question, List.of(given), Ticket.fresh(), from.plusSeconds(4));
    }

    private PersonId join(TeamId team, LocalDate from) {
        PersonId person = world.learner(Profession.GGZ).person();
        people.join(person, organisation, team, Role.LEARNER, Profession.GGZ, from);
        return person;
    }

    private static Instant later(int days) {
        return at(TODAY.plusDays(days));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(12, 0).toInstant(java.time.ZoneOffset.UTC);
    }

    private Enrolment enrolment() {
        return enrolments.of(learner.person(), organisation, module).orElseThrow();
    }

    private Standing standing(LocalDate today) {
        return report.of(whole, learner.person(), today).get(0).standing();
    }
}
