package nl.overenweer.enrolment;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.overenweer.enrolment.Deadline.State;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class AssignmentsIT {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 11, 30);

    @Inject
    private LearningWorld world;

    @Inject
    private Assignments assignments;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Attempts attempts;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    private OrganisationId organisation;
    private Learner learner;
    private String module;

    @BeforeEach
    void begins() {
        organisation = world.organisation();
        learner = world.learner(organisation, Profession.GGZ);
        module = world.module();
    }

    @Test
    void anAssignmentEnrolsTheLearnersOfAProfession() {
        Learner other = world.learner(organisation, Profession.OTHER);

        int asked = assign(whole(), new Group.OfProfession(Profession.GGZ), DUE);

        assertThat(asked).isEqualTo(1);
        Enrolment enrolment = enrolment(learner);
        assertThat(enrolment.origin()).isEqualTo(Origin.ASSIGNED);
        assertThat(enrolment.deadline(TODAY, false).state()).isEqualTo(State.AHEAD);
        assertThat(enrolments.of(other.person(), organisation)).isEmpty();
    }

    @Test
    void whatWasAnOwnChoiceGetsTheDateAndTheReason() {
        attempts.open(learner, module, NOW);
        assertThat(enrolment(learner).origin()).isEqualTo(Origin.OWN);

        assign(whole(), new Group.People(Set.of(learner.person())), DUE);

        assertThat(enrolment(learner).origin()).isEqualTo(Origin.ASSIGNED);
        assertThat(enrolment(learner).dueOn()).contains(DUE);
        assertThat(enrolment(learner).enrolledAt()).isEqualTo(NOW);
        assertThat(enrolments.of(learner.person(), organisation)).hasSize(1);
    }

    @Test
    void openingAnAssignedModuleLeavesItsDate() {
        assign(whole(), new Group.People(Set.of(learner.person())), DUE);

        attempts.open(learner, module, NOW.plusSeconds(60));

        assertThat(enrolment(learner).dueOn()).contains(DUE);
        assertThat(enrolment(learner).origin()).isEqualTo(Origin.ASSIGNED);
    }

    @Test
    void aTeamLeadAsksOnlyHerTeam() {
        TeamId team = organisations.addTeam(organisation, null, "Team");
        Learner inTeam = world.learner(world.organisation(), Profession.GGZ);
        people.join(inTeam.person(), organisation, team, Role.LEARNER, Profession.GGZ, TODAY.minusDays(1));
        ManagedScope lead = new ManagedScope(organisation, Set.of(team));

        assertThat(assign(lead, new Group.OfProfession(Profession.GGZ), DUE)).isEqualTo(1);
        assertThat(enrolments.of(learner.person(), organisation)).isEmpty();
    }

    @Test
    void nobodyOfAnotherOrganisationIsAsked() {
        Learner stranger = world.learner(Profession.GGZ);

        assertRefused(new Group.People(Set.of(stranger.person())), DUE, "enrolment.group.empty");
    }

    @Test
    void aPassedDateIsRefused() {
        assertRefused(new Group.OfProfession(Profession.GGZ), TODAY.minusDays(1), "enrolment.due.past");
    }

    @Test
    void aModuleThatIsNotOnTheShelfIsNotFound() {
        Request request = new Request("bestaat-niet", new Group.OfProfession(Profession.GGZ), DUE, "");

        assertThatThrownBy(() -> assignments.assign(whole(), request, learner.person(), TODAY, NOW))
                .isInstanceOf(NotFound.class);
    }

    private void assertRefused(Group group, LocalDate due, String key) {
        assertThatThrownBy(() -> assign(whole(), group, due))
                .isInstanceOf(RuleBroken.class)
                .hasMessage(key);
    }

    private int assign(ManagedScope scope, Group group, LocalDate due) {
        Request request = new Request(module, group, due, "Voor de inspectie");
        return assignments.assign(scope, request, learner.person(), TODAY, NOW.plusSeconds(30));
    }

    private ManagedScope whole() {
        return new ManagedScope(organisation, Set.of());
    }

    private Enrolment enrolment(Learner whose) {
        return enrolments.of(whose.person(), organisation, module).orElseThrow();
    }
}
