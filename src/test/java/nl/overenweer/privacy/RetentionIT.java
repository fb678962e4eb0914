package nl.overenweer.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.overenweer.people.MembershipId;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.database.MainDataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is too old goes, and only that; looking first takes nothing away. */
@ExtendWith(ArquillianExtension.class)
class RetentionIT {
    private static final Instant LONG_AGO = Instant.parse("2019-01-01T10:00:00Z");

    /** Years after the worlds of other tests began, and before what they keep is too old. */
    private static final Instant THEN = Instant.parse("2021-02-01T10:00:00Z");

    private static final List<String> AGED = List.of(
            "people_sign_on",
            "people_registration",
            "certificate_check_miss",
            "mail_dispatch",
            "report_file",
            "report_file_part");

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private Sessions sessions;

    @Inject
    private Retention retention;

    @Inject
    private RetentionRun run;

    @Test
    void aSessionOfLongAgoGoesAndOneOfYesterdayStays() {
        PersonId person = world.member(world.organisation(), Role.LEARNER);
        run.carryOut(THEN);
        sessions.open(person, Optional.empty(), "oud", THEN.minus(Duration.ofDays(91)));
        sessions.open(person, Optional.empty(), "nieuw", THEN.minus(Duration.ofDays(89)));

        assertThat(due("people_session")).isEqualTo(1);
        assertThat(due("people_session")).isEqualTo(1);
        RetentionRun.Outcome outcome = run.carryOut(THEN);

        assertThat(outcome.rows()).isEqualTo(1);
        assertThat(due("people_session")).isZero();
        assertThat(run.carryOut(THEN).rows()).isZero();
    }

    @Test
    void whoHadNoPlaceForTwoYearsIsErasedAndWhoHasOneIsNot() {
        OrganisationId organisation = world.organisation();
        PersonId left = register("weg");
        PersonId stayed = register("hier");
        people.end(
                organisation,
                join(left, organisation),
                LONG_AGO.atZone(ZoneOffset.UTC).toLocalDate());
        join(stayed, organisation);

        assertThat(run.gone(THEN)).contains(left).doesNotContain(stayed);
        run.carryOut(THEN);

        assertThat(people.name(left)).isEqualTo("Gewiste persoon");
        assertThat(people.name(stayed)).isEqualTo("Iemand Lang Geleden");
        assertThat(run.gone(THEN)).doesNotContain(left);
    }

    @Test
    void whatRoomsKeepForAWhileGoesWithItsOwnAge() throws SQLException {
        OrganisationId organisation = world.organisation();
        PersonId person = world.member(organisation, Role.MANAGER);
        run.carryOut(THEN);
        for (String when : List.of("2019-06-01 10:00:00", "2021-02-01 09:00:00")) {
            for (String statement : Everything.THAT_AGES) {
                insert(statement
                        .replace(":when", when)
                        .replace(":organisation", organisation.toString())
                        .replace(":person", person.toString()));
            }
        }
        assertThat(AGED).allSatisfy(table -> assertThat(due(table)).as(table).isEqualTo(1));

        run.carryOut(THEN);

        assertThat(AGED).allSatisfy(table -> {
            assertThat(due(table)).as(table).isZero();
            assertThat(new Traces(database).number("select count(*) from " + table))
                    .as(table)
                    .isPositive();
        });
    }

    private void insert(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(statement)) {
            insert.executeUpdate();
        }
    }

    private long due(String table) {
        return retention.due(THEN).stream()
                .filter(each -> each.rule().table().equals(table))
                .mapToLong(Retention.Due::rows)
                .sum();
    }

    private PersonId register(String stem) {
        return people.register(stem + System.nanoTime() + "@westerkade.example", "Iemand Lang Geleden", LONG_AGO);
    }

    private MembershipId join(PersonId person, OrganisationId organisation) {
        return people.join(
                person,
                organisation,
                null,
                Role.LEARNER,
                Profession.GGZ,
                LONG_AGO.atZone(ZoneOffset.UTC).toLocalDate());
    }
}
