package nl.overenweer.enrolment;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
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
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Assigning by managers with a whole and with a narrow view: simulated, taken back, moved, and never outside the view. */
@ExtendWith(ArquillianExtension.class)
class AssigningIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);
    private static final Instant LATER = NOW.plusSeconds(60);

    @Inject
    private LearningWorld world;

    @Inject
    private Assignments assignments;

    @Inject
    private Assigned assigned;

    @Inject
    private Exemptions exemptions;

    @Inject
    private Enrolments enrolments;

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
    void simulatingStoresNothing() {
        Simulation simulation = assignments.simulate(whole, everybody(DUE), TODAY);

        assertThat(simulation.people()).isEqualTo(1);
        assertThat(simulation.rows()).extracting(Simulation.Row::effect).containsExactly(Effect.NEW);
        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
        assertThat(assigned.lines(whole, 0, 10).total()).isZero();
    }

    @Test
    void theEarliestDateWinsUntilItIsStopped() {
        assign(whole, everybody(DUE), "1");
        assign(whole, everybody(DUE.plusDays(10)), "2");

        assertThat(enrolment().dueOn()).contains(DUE);
        assigned.stop(whole, line("1").assignment().id(), manager, LATER);

        assertThat(enrolment().dueOn()).contains(DUE.plusDays(10));
    }

    @Test
    void theSameActTwiceAsksOnce() {
        assign(whole, everybody(DUE), "1");
        assign(whole, everybody(DUE), "1");

        assertThat(assigned.lines(whole, 0, 10).total()).isEqualTo(1);
    }

    @Test
    void whatWasTakenBackIsGoneForWhoDidNotBegin() {
        Learner begun = world.learner(organisation, Profession.GGZ);
        assign(whole, everybody(DUE), "1");
        attempts.open(begun, module, LATER);

        assigned.undo(whole, act("1"), manager, LATER);

        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
        Enrolment kept = enrolments.of(begun.person(), organisation, module).orElseThrow();
        assertThat(kept.origin()).isEqualTo(Origin.OWN);
        assertThat(kept.dueOn()).isEmpty();
    }

    @Test
    void anotherDateHoldsForAll() {
        assign(whole, everybody(DUE), "1");

        assigned.move(whole, line("1").assignment().id(), new Term.On(DUE.plusDays(7)), TODAY);

        assertThat(enrolment().dueOn()).contains(DUE.plusDays(7));
        assertThatThrownBy(
                        () -> assigned.move(whole, line("1").assignment().id(), new Term.On(TODAY.minusDays(1)), TODAY))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("enrolment.due.past");
    }

    @Test
    void aTeamIsAskedWithAllBelowIt() {
        TeamId top = organisations.addTeam(organisation, null, "Boven");
        TeamId below = organisations.addTeam(organisation, top, "Onder");
        PersonId person = join(below);
        Set<TeamId> all = people.withAllBelow(organisation, Set.of(top));

        assign(whole, request(new Group.InTeam(top, all), DUE), "1");

        assertThat(enrolments.of(person, organisation, module)).isPresent();
        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
        assertThat(line("1").team()).isEqualTo("Boven");
    }

    @Test
    void aTeamLeadAsksSeesAndStopsWithinHerTeamsOnly() {
        TeamId team = organisations.addTeam(organisation, null, "Team");
        PersonId hers = join(team);
        ManagedScope lead = new ManagedScope(organisation, Set.of(team));
        assign(whole, everybody(DUE), "1");

        assertThat(assignments.simulate(lead, everybody(DUE), TODAY).rows())
                .extracting(Simulation.Row::person)
                .containsExactly(hers);
        assertThat(assignments.candidates(lead, "", TODAY)).hasSize(1);
        assertThat(assigned.lines(lead, 0, 10).total()).isZero();
        assertNotFound(() -> assigned.line(lead, line("1").assignment().id()));
        assertNotFound(() -> assigned.stop(lead, line("1").assignment().id(), manager, LATER));
        assertNotFound(() -> exemptions.give(lead, learner.person(), module, ground(), manager, TODAY, LATER));
    }

    @Test
    void aTeamLeadSeesWhatIsAskedOfHerTeamAndLeavesIt() {
        TeamId team = organisations.addTeam(organisation, null, "Team");
        join(team);
        ManagedScope lead = new ManagedScope(organisation, Set.of(team));
        assign(whole, request(new Group.InTeam(team, Set.of(team)), DUE), "1");

        assertThat(assigned.lines(lead, 0, 10).rows())
                .extracting(Assigned.Line::changeable)
                .containsExactly(false);
        assertNotFound(() -> assigned.stop(lead, line("1").assignment().id(), manager, LATER));
        assertNotFound(() -> assigned.move(lead, line("1").assignment().id(), new Term.Open(), TODAY));
    }

    @Test
    void anotherOrganisationFindsNothing() {
        assign(whole, everybody(DUE), "1");
        long id = line("1").assignment().id();
        ManagedScope other = new ManagedScope(world.organisation(), Set.of());

        assertThat(assigned.lines(other, 0, 10).total()).isZero();
        assertThat(assigned.ofAct(other, act("1"), manager)).isEmpty();
        assertNotFound(() -> assigned.line(other, id));
        assertNotFound(() -> assigned.stop(other, id, manager, LATER));
        assertNotFound(() -> assigned.move(other, id, new Term.Open(), TODAY));
        assertNotFound(() -> exemptions.give(other, learner.person(), module, ground(), manager, TODAY, LATER));
        assertNotFound(() -> exemptions.of(other, learner.person(), module, TODAY));
    }

    @Test
    void whoIsExemptedIsCountedAsThatUntilItIsWithdrawn() {
        assign(whole, everybody(DUE), "1");
        exemptions.give(whole, learner.person(), module, ground(), manager, TODAY, LATER);

        assertThat(standing(DUE.plusDays(1))).isEqualTo(Standing.EXEMPT);
        assertThat(assignments.simulate(whole, everybody(DUE), TODAY).counts(module))
                .containsOnlyKeys(Effect.EXEMPT);
        assertThat(enrolment().deadline(DUE.plusDays(1), false).isLate()).isFalse();
        assertThat(line("1").exempted()).isEqualTo(1);

        Exemption given = exemptions.of(whole, learner.person(), module, TODAY).get(0);
        exemptions.withdraw(whole, learner.person(), module, given.id(), manager, TODAY, LATER);

        assertThat(standing(DUE.plusDays(1))).isEqualTo(Standing.LATE);
        assertThat(exemptions.of(whole, learner.person(), module, TODAY))
                .extracting(Exemption::holds)
                .containsExactly(false);
    }

    @Test
    void anExemptionThatNobodyAskedForLeavesNothingWhenItIsWithdrawn() {
        exemptions.give(whole, learner.person(), module, ground(), manager, TODAY, LATER);
        assertThatThrownBy(() -> exemptions.give(whole, learner.person(), module, ground(), manager, TODAY, LATER))
                .hasMessage("enrolment.exemption.already");
        long id = exemptions.of(whole, learner.person(), module, TODAY).get(0).id();

        exemptions.withdraw(whole, learner.person(), module, id, manager, TODAY, LATER);

        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
    }

    @Test
    void nobodyExemptsHerself() {
        assertThatThrownBy(() ->
                        exemptions.give(whole, learner.person(), module, ground(), learner.person(), TODAY, LATER))
                .hasMessage("enrolment.exemption.self");
    }

    private static void assertNotFound(org.assertj.core.api.ThrowableAssert.ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(NotFound.class);
    }

    private static Exemption.Ground ground() {
        return new Exemption.Ground("Deed dezelfde scholing", "certificaat 12");
    }

    private PersonId join(TeamId team) {
        PersonId person = world.learner(Profession.GGZ).person();
        people.join(person, organisation, team, Role.LEARNER, Profession.GGZ, TODAY.minusDays(1));
        return person;
    }

    private Request everybody(LocalDate due) {
        return request(new Group.Everybody(), due);
    }

    private Request request(Group group, LocalDate due) {
        return new Request(List.of(module), group, new Term.On(due), null, "Voor de inspectie");
    }

    private void assign(ManagedScope scope, Request request, String number) {
        assignments.assign(scope, request, act(number), manager, TODAY, NOW.plusSeconds(Long.parseLong(number)));
    }

    private String act(String number) {
        return module + "-" + number;
    }

    private Assigned.Line line(String number) {
        long id = assigned.ofAct(whole, act(number), manager).get(0).id();
        return assigned.line(whole, id);
    }

    private Enrolment enrolment() {
        return enrolments.of(learner.person(), organisation, module).orElseThrow();
    }

    private Standing standing(LocalDate today) {
        return report.of(whole, learner.person(), today).get(0).standing();
    }
}
