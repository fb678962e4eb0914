package nl.overenweer.people.security;

import static nl.overenweer.people.PeopleWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignInRules;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.security.Inviting.Waiting;
import nl.overenweer.shared.database.MainDataSource;
import nl.overenweer.testing.Crowd;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Everybody who never signed in gets a mail, and nobody gets two in a day. */
@ExtendWith(ArquillianExtension.class)
class InvitingIT {
    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Inviting inviting;

    @Inject
    private Sessions sessions;

    @Inject
    private Crowd crowd;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    private OrganisationId ours;
    private CurrentUser administrator;

    @BeforeEach
    void anOrganisation() {
        ours = world.organisation();
        administrator = user(world.member(ours, Role.ADMINISTRATOR));
    }

    @Test
    void whoNeverSignedInIsInvitedOnceADay() throws SQLException {
        PersonId first = silent(ours);
        silent(ours);
        sessions.open(silent(ours), Optional.empty(), "test", NOW);
        assertThat(inviting.waiting(administrator, NOW)).isEqualTo(new Waiting(2, 0, 0));

        assertThat(inviting.invite(administrator, NOW)).isEqualTo(2);

        assertThat(letters(first)).isEqualTo(1);
        assertThat(inviting.waiting(administrator, NOW.plus(Duration.ofHours(23))))
                .isEqualTo(new Waiting(0, 2, 0));
        assertThat(inviting.invite(administrator, NOW.plus(Duration.ofHours(23))))
                .isZero();
        assertThat(inviting.invite(administrator, NOW.plus(Duration.ofHours(25))))
                .isEqualTo(2);
        assertThat(letters(first)).isEqualTo(2);
    }

    @Test
    void tenAtOnceInviteOnce() throws Exception {
        PersonId person = silent(ours);
        Callable<Integer> press = () -> inviting.invite(administrator, NOW);

        int invited = 0;
        for (Future<Integer> each :
                crowd.invokeAll(IntStream.range(0, 10).mapToObj(i -> press).toList())) {
            invited += each.get();
        }

        assertThat(invited).isEqualTo(1);
        assertThat(letters(person)).isEqualTo(1);
    }

    @Test
    void whoWorksElsewhereTooIsCountedAndNotInvited() throws SQLException {
        PersonId person = silent(ours);
        people.join(person, world.organisation(), null, Role.LEARNER, Profession.GGZ, world.today());

        assertThat(inviting.waiting(administrator, NOW)).isEqualTo(new Waiting(0, 0, 1));
        assertThat(inviting.invite(administrator, NOW)).isZero();
        assertThat(letters(person)).isZero();
    }

    @Test
    void othersPeopleAreNotCounted() {
        silent(world.organisation());

        assertThat(inviting.waiting(administrator, NOW).all()).isZero();
    }

    @Test
    void whereOnlyTheProviderCountsNobodyIsInvited() {
        silent(ours);
        organisations.rule(ours, new SignInRules(true, false));

        assertThatThrownBy(() -> inviting.invite(administrator, NOW)).hasMessage("people.inviting.provider");
    }

    private PersonId silent(OrganisationId organisation) {
        PersonId person = people.register("stil" + System.nanoTime() + "@westerkade.example", "Stil", NOW);
        people.join(person, organisation, null, Role.LEARNER, Profession.GGZ, world.today());
        return person;
    }

    private long letters(PersonId person) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from mail_dispatch d join people_person p on p.email = d.address"
                                + " where p.id = " + person)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private CurrentUser user(PersonId who) {
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(ours, "Ggz", OrganisationKind.GGZ, null, Role.ADMINISTRATOR, Profession.GGZ);
        user.enter(new SignedIn(1, who, "Lid", "lid@westerkade.example", List.of(seat), Optional.of(ours)));
        return user;
    }
}
