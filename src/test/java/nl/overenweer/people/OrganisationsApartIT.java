package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two organisations know nothing of each other, whatever ids somebody sends. */
@ExtendWith(ArquillianExtension.class)
class OrganisationsApartIT {
    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Administration administration;

    @Inject
    private Passwords passwords;

    @Test
    void anotherOrganisationsPersonIsNotFound() {
        OrganisationId ours = world.organisation();
        PersonId theirs = world.member(world.organisation(), Role.LEARNER);

        assertThatThrownBy(() -> people.member(ours, theirs)).isInstanceOf(NotFound.class);
        assertThat(people.search(ours, "", 0, 10).rows()).isEmpty();
        assertThat(people.members(ours, world.today())).isEmpty();
    }

    @Test
    void anotherOrganisationsMembershipCannotBeEnded() {
        OrganisationId theirs = world.organisation();
        PersonId person = world.member(theirs, Role.LEARNER);
        MembershipId membership =
                people.member(theirs, person).memberships().get(0).id();

        assertThatThrownBy(() -> people.end(world.organisation(), membership, world.today()))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void nobodyJoinsATeamOfAnotherOrganisation() {
        OrganisationId ours = world.organisation();
        PersonId person = world.member(ours, Role.LEARNER);
        TeamId theirs = world.team(world.organisation());

        assertThatThrownBy(() -> people.join(person, ours, theirs, Role.MANAGER, Profession.GGZ, world.today()))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> organisations.addTeam(ours, theirs, "Onder een ander"))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void anAdministratorTakesNoAccountOverByAddingItsOwner() {
        OrganisationId ours = world.organisation();
        CurrentUser administrator = signedIn(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR);
        PersonId theirs = world.member(world.organisation(), Role.ADMINISTRATOR);
        Place place = new Place(Role.LEARNER, null, Profession.GGZ);

        administration.add(administrator, world.emailOf(theirs), "Overgenomen", place, PeopleWorld.NOW);

        assertThat(people.name(theirs)).isEqualTo("Lid Van Test");
        assertThatThrownBy(() -> passwords.makeLink(administrator, theirs, PeopleWorld.NOW))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> administration.rename(administrator, theirs, "Overgenomen", world.today()))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void anAdministratorGivesNoRoleOverTheWholePlatform() {
        OrganisationId ours = world.organisation();
        PersonId self = world.member(ours, Role.ADMINISTRATOR);
        CurrentUser administrator = signedIn(self, ours, Role.ADMINISTRATOR);
        Place place = new Place(Role.PLATFORM_ADMINISTRATOR, null, Profession.OTHER);

        assertThatThrownBy(() -> administration.give(administrator, self, place, PeopleWorld.NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void aManagerOfATeamSeesTheTeamsBelowItToo() {
        OrganisationId ours = world.organisation();
        TeamId above = world.team(ours);
        TeamId below = organisations.addTeam(ours, above, "Eronder");
        TeamId beside = world.team(ours);
        CurrentUser manager = new CurrentUser();
        Seat seat = new Seat(ours, "Ggz", OrganisationKind.GGZ, above, Role.MANAGER, Profession.GGZ);
        manager.enter(new SignedIn(1, new PersonId(1), "M", "m@x.nl", List.of(seat), Optional.of(ours)));

        assertThat(people.managedBy(manager).teams())
                .containsExactlyInAnyOrder(above, below)
                .doesNotContain(beside);
    }

    private static CurrentUser signedIn(PersonId person, OrganisationId organisation, Role role) {
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(organisation, "Ggz", OrganisationKind.GGZ, null, role, Profession.GGZ);
        user.enter(new SignedIn(1, person, "B", "b@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }
}
