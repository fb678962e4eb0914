package nl.overenweer.people.scim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.shared.database.MainDataSource;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organisation's own system tells another address: taken over and told, or refused where the account is not that organisation's only. */
@ExtendWith(ArquillianExtension.class)
class ScimMovingIT {
    private static final Instant NOW = PeopleWorld.NOW;
    private static final Instant LATER = NOW.plus(Duration.ofDays(3));

    @Inject
    private PeopleWorld world;

    @Inject
    private People people;

    @Inject
    private ScimTokens tokens;

    @Inject
    private ScimUsers users;

    @Resource(lookup = MainDataSource.NAME)
    private DataSource database;

    private OrganisationId ours;
    private Bearer bearer;
    private String stem;

    @BeforeEach
    void anOrganisationWithAKey() {
        ours = world.organisation();
        bearer = Sent.bearer(tokens, Sent.by(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR));
        stem = "m" + System.nanoTime();
    }

    @Test
    void anAddressChangesAndTheOldOneIsTold() throws SQLException {
        String id = create("noor");

        JsonObject moved = users.patch(bearer, id, address(stem + "anders@x.example"), Optional.empty(), NOW);

        assertThat(moved.getString("userName")).isEqualTo(stem + "anders@x.example");
        assertThat(people.withEmail(stem + "noor@x.example")).isEmpty();
        assertThat(count("select count(*) from mail_dispatch where address = '" + stem
                        + "noor@x.example' and text_part like '%" + stem + "anders@x.example%'"))
                .isEqualTo(1);
        assertThat(count("select count(*) from audit_entry where act = 'PERSON_CHANGED' and detail = 'address'"
                        + " and person_id = " + id))
                .isEqualTo(1);
        create("derde");
        Sent.assertRefused(
                "people.email.taken",
                () -> users.patch(bearer, id, address(stem + "derde@x.example"), Optional.empty(), NOW));
    }

    @Test
    void theAddressOfWhoWorksElsewhereTooOrHasMoreToSayStays() {
        String shared = create("noor");
        PersonId person = new PersonId(Long.parseLong(shared));
        people.join(person, world.organisation(), null, Role.LEARNER, Profession.GGZ, world.today());
        PersonId trainer = world.member(ours, Role.TRAINER);
        String gone = create("weg");
        users.patch(
                bearer, gone, Sent.patch("{'op':'replace','path':'active','value':false}"), Optional.empty(), LATER);

        for (String refused : List.of(shared, gone)) {
            Sent.assertRefused(
                    "people.scim.username",
                    () -> users.patch(bearer, refused, address(stem + "x@y.example"), Optional.empty(), LATER));
        }
        Sent.assertRefused(
                "people.scim.username.kept",
                () -> users.patch(bearer, trainer.toString(), address(stem + "x@y.example"), Optional.empty(), NOW));
        assertThat(people.withEmail(stem + "x@y.example")).isEmpty();
    }

    private static JsonObject address(String email) {
        return Sent.patch("{'op':'replace','path':'userName','value':'" + email + "'}");
    }

    private long count(String question) throws SQLException {
        try (Connection connection = database.getConnection();
                ResultSet rows = connection.createStatement().executeQuery(question)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private String create(String name) {
        return users.create(bearer, Sent.user(stem + name + "@x.example", ""), NOW)
                .getString("id");
    }
}
