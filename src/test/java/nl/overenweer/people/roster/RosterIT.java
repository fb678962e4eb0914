package nl.overenweer.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.MembershipId;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.roster.Outcome.Kind;
import nl.overenweer.people.roster.sheet.SheetReading;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a list of staff does to an organisation, and to no other. */
@ExtendWith(ArquillianExtension.class)
class RosterIT {
    private static final String HEAD = "naam;e-mail;team;rol;beroep;begindatum;einddatum\n";

    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Rosters rosters;

    @Inject
    private CarryingOut carryingOut;

    @Inject
    private RosterRun run;

    private OrganisationId ours;
    private CurrentUser administrator;
    private String stem;

    @BeforeEach
    void anOrganisation() {
        ours = world.organisation();
        administrator = signedIn(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR);
        stem = "r" + ours.value() + "-" + System.nanoTime() + "-";
    }

    @Test
    void twoThousandPeopleJoinAndTheSameFileThenChangesNothing() {
        String file = IntStream.range(0, 2000)
                .mapToObj(i -> "Persoon " + i + ";" + stem + i + "@westerkade.example;;;;;\n")
                .collect(Collectors.joining("", HEAD, ""));

        propose(file);
        assertThat(brought().counts()).isEqualTo(Map.of(Kind.NEW, 2000));
        assertThat(people.members(ours, world.today())).hasSize(1);

        carryOut();
        assertThat(brought().count(RosterRow.Stage.DONE)).isEqualTo(2000);
        assertThat(people.members(ours, world.today())).hasSize(2001);
        assertThat(rosters.awaiting(administrator, PeopleWorld.NOW)).isEqualTo(2000);

        propose(file);
        assertThat(brought().counts()).isEqualTo(Map.of(Kind.NOTHING, 2000));
        carryOut();
        assertThat(people.members(ours, world.today())).hasSize(2001);
    }

    @Test
    void aTeamARoleAndALastDayChangeAndWhatWasStaysOnRecord() {
        organisations.addTeam(ours, null, "Noord");
        PersonId bo = world.member(ours, Role.LEARNER);
        PersonId absent = world.member(ours, Role.LEARNER);
        String email = world.emailOf(bo);

        propose(HEAD + ";" + email + ";Noord;Leidinggevende;;01-12-2026;31-12-2026\n");
        carryOut();

        List<MemberLine> held = people.member(ours, bo).memberships();
        assertThat(held).hasSize(2);
        assertThat(held.get(0).validUntil()).contains(world.today().withDayOfMonth(30));
        assertThat(held.get(1).role()).isEqualTo(Role.MANAGER);
        assertThat(held.get(1).teamName()).isEqualTo("Noord");
        assertThat(held.get(1).validUntil())
                .contains(world.today().withMonth(12).withDayOfMonth(31));
        assertThat(people.member(ours, absent).memberships())
                .allSatisfy(each -> assertThat(each.validUntil()).isEmpty());
    }

    @Test
    void whoHasAnAccountElsewhereJoinsWithItAndNothingElseOfItIsSeen() {
        OrganisationId theirs = world.organisation();
        PersonId theirsToo = world.member(theirs, Role.ADMINISTRATOR);
        String email = world.emailOf(theirsToo);

        propose(HEAD + "Overgenomen;" + email + ";;;;;\nNieuw;" + stem + "n@westerkade.example;;;;;\n");
        assertThat(brought().rows()).extracting(row -> row.outcome().kind()).containsExactly(Kind.NEW, Kind.NEW);
        assertThat(brought().rows().get(0).outcome().changes())
                .isEqualTo(brought().rows().get(1).outcome().changes());
        carryOut();

        assertThat(people.member(ours, theirsToo).memberships()).hasSize(1);
        assertThat(people.name(theirsToo)).isEqualTo("Lid Van Test");
        assertThat(rosters.invite(administrator, PeopleWorld.NOW))
                .extracting(each -> each.name())
                .containsExactly("Nieuw");
        propose(HEAD + "Overgenomen;" + email + ";;;;;\n");
        assertThat(brought().counts()).isEqualTo(Map.of(Kind.NOTHING, 1));
    }

    @Test
    void aListIsItsBearersOwnAndOfOneOrganisation() {
        propose(HEAD + "Eva;" + stem + "e@westerkade.example;;;;;\n");
        CurrentUser colleague = signedIn(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR);
        OrganisationId theirs = world.organisation();
        CurrentUser elsewhere = signedIn(administrator.person(), theirs, Role.ADMINISTRATOR);
        CurrentUser learner = signedIn(world.member(ours, Role.LEARNER), ours, Role.LEARNER);

        assertThat(rosters.brought(colleague, PeopleWorld.NOW)).isEmpty();
        assertThat(rosters.brought(elsewhere, PeopleWorld.NOW)).isEmpty();
        assertThatThrownBy(() -> rosters.begin(elsewhere, PeopleWorld.NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> rosters.propose(
                        learner, "x.csv", SheetReading.read(bytes(HEAD + "Eva;e@x.nl\n")), PeopleWorld.NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void anOtherOrganisationsTeamIsNoTeamAndNoRoleIsGivenThatIsNotHers() {
        OrganisationId theirs = world.organisation();
        organisations.addTeam(theirs, null, "Alleen daar");

        propose(HEAD + "Eva;" + stem + "e@x.nl;Alleen daar;;;;\nFay;" + stem + "f@x.nl;;Schrijft modules;;;\n");

        assertThat(brought().counts()).isEqualTo(Map.of(Kind.FAULT, 2));
        carryOut();
        assertThat(people.members(ours, world.today())).hasSize(1);
    }

    @Test
    void anAdministratorDoesNotEndHerOwnSeat() {
        String self = world.emailOf(administrator.person());

        propose(HEAD + ";" + self + ";;;;;31-12-2026\n");

        assertThat(brought().rows().get(0).outcome().faults())
                .extracting(Outcome.Fault::key)
                .containsExactly("people.roster.fault.self");
    }

    @Test
    void whatChangedSinceThePlanStopsItAndIsToldByRow() {
        PersonId bo = world.member(ours, Role.LEARNER);
        MembershipId held = people.member(ours, bo).memberships().get(0).id();
        propose(HEAD + "Eva;" + stem + "e@x.nl;;;;;\n;" + world.emailOf(bo) + ";;;;;31-12-2026\n");

        people.end(ours, held, world.today().plusDays(3));

        assertThat(brought().changed()).extracting(row -> row.line().number()).containsExactly(3);
        assertThatThrownBy(() -> rosters.begin(administrator, PeopleWorld.NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.roster.changed");
        assertThat(people.members(ours, world.today())).hasSize(2);

        rosters.planAnew(administrator, PeopleWorld.NOW);
        carryOut();
        assertThat(people.member(ours, bo).memberships().get(0).validUntil())
                .contains(world.today().withMonth(12).withDayOfMonth(31));
    }

    @Test
    void aRunThatStoppedGoesOnAndDoesNothingTwice() {
        propose(HEAD + "A;" + stem + "a@x.nl;;;;;\nB;" + stem + "b@x.nl;;;;;\n");
        long id = rosters.begin(administrator, PeopleWorld.NOW);
        assertThat(carryingOut.claim(id, PeopleWorld.NOW)).isTrue();
        carryingOut.carry(id, List.of(2), PeopleWorld.NOW);

        assertThat(carryingOut.claim(id, PeopleWorld.NOW.plusSeconds(30))).isFalse();
        assertThat(carryingOut.stopped(PeopleWorld.NOW.plusSeconds(90))).contains(id);
        assertThat(carryingOut.batches(id)).containsExactly(List.of(3));
        carryingOut.carry(id, List.of(2, 3), PeopleWorld.NOW);

        assertThat(people.members(ours, world.today())).hasSize(3);
    }

    @Test
    void aLineThatChangedWhileItRanIsLeftAndSaysSo() {
        PersonId bo = world.member(ours, Role.LEARNER);
        MembershipId held = people.member(ours, bo).memberships().get(0).id();
        propose(HEAD + "Eva;" + stem + "e@x.nl;;;;;\n;" + world.emailOf(bo) + ";;;;;31-12-2026\n");
        long id = rosters.begin(administrator, PeopleWorld.NOW);

        people.end(ours, held, world.today().plusDays(3));
        run.run(id);

        assertThat(brought().rows())
                .extracting(RosterView.Row::stage)
                .containsExactly(RosterRow.Stage.DONE, RosterRow.Stage.REFUSED);
        assertThat(brought().stage()).isEqualTo(Roster.Stage.DONE);
    }

    @Test
    void aPlanIsForgottenAfterADay() {
        propose(HEAD + "Eva;" + stem + "e@x.nl;;;;;\n");

        assertThat(rosters.brought(administrator, PeopleWorld.NOW.plus(Roster.PLAN_HOLDS)))
                .isEmpty();
        assertThatThrownBy(() -> rosters.begin(administrator, PeopleWorld.NOW.plus(Roster.PLAN_HOLDS)))
                .isInstanceOf(NotFound.class);
    }

    private void propose(String file) {
        rosters.propose(administrator, "lijst.csv", SheetReading.read(bytes(file)), PeopleWorld.NOW);
    }

    private void carryOut() {
        run.run(rosters.begin(administrator, PeopleWorld.NOW));
    }

    private RosterView brought() {
        return rosters.brought(administrator, PeopleWorld.NOW).orElseThrow();
    }

    private static byte[] bytes(String file) {
        return file.getBytes(StandardCharsets.UTF_8);
    }

    private static CurrentUser signedIn(PersonId person, OrganisationId organisation, Role role) {
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(organisation, "Ggz", OrganisationKind.GGZ, null, role, Profession.GGZ);
        user.enter(new SignedIn(1, person, "B", "b@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }
}
