package nl.overenweer.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.scim.asking.FilterReading;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an organisation's own system does to that organisation, and to no other. */
@ExtendWith(ArquillianExtension.class)
class ScimIT {
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

    @Inject
    private ScimGroups groups;

    private OrganisationId ours;
    private CurrentUser keeper;
    private Bearer bearer;
    private String stem;

    @BeforeEach
    void anOrganisationWithAKey() {
        ours = world.organisation();
        keeper = Sent.by(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR);
        bearer = Sent.bearer(tokens, keeper);
        stem = "s" + System.nanoTime();
    }

    @Test
    void somebodyNewJoinsAsALearnerAndASecondTimeIsAConflict() {
        JsonObject made = create("noor", "'externalId':'E1','name':{'givenName':'Noor','familyName':'Peeters'}");

        assertThat(made.getString("userName")).isEqualTo(stem + "noor@x.example");
        assertThat(made.getString("displayName")).isEqualTo("Noor Peeters");
        assertThat(made.getBoolean("active")).isTrue();
        assertThat(current(made, NOW)).extracting(MemberLine::role).containsExactly(Role.LEARNER);
        Sent.assertRefused("people.scim.taken", () -> create("noor", ""));
        Sent.assertRefused("people.scim.external", () -> create("ander", "'externalId':'E1'"));
        assertThat(list("externalId eq \"E1\" and userName eq \"" + stem + "NOOR@x.example\""))
                .containsExactly(id(made));
        assertThat(list("id eq \"" + id(made) + "\" or externalId eq \"E1\"")).containsExactly(id(made));
        assertThat(list("userName eq \"niemand@x.example\"")).isEmpty();
    }

    @Test
    void whoLeavesGivesUpAllThatIsOursAndComesBackInTheSameTeam() {
        String id = id(create("noor", ""));
        TeamId team = world.team(ours);
        patchGroup(team, "{'op':'add','path':'members','value':[{'value':'" + id + "'}]}");

        JsonObject gone = users.patch(
                bearer, id, Sent.patch("{'op':'Replace','path':'active','value':'False'}"), Optional.empty(), LATER);

        LocalDate dayBefore = LocalDate.ofInstant(LATER, Clocks.ZONE).minusDays(1);
        assertThat(gone.getBoolean("active")).isFalse();
        assertThat(current(gone, LATER)).isEmpty();
        assertThat(memberships(gone)).extracting(MemberLine::validUntilOrNull).contains(dayBefore);
        assertThat(users.patch(
                        bearer, id, Sent.patch("{'op':'replace','value':{'active':false}}"), Optional.empty(), LATER))
                .isEqualTo(gone);
        assertThat(groups.read(bearer, team.toString(), LATER).getJsonArray("members"))
                .isEmpty();

        JsonObject back = users.patch(
                bearer, id, Sent.patch("{'op':'replace','value':{'active':true}}"), Optional.empty(), LATER);

        assertThat(back.getBoolean("active")).isTrue();
        assertThat(current(back, LATER)).extracting(MemberLine::teamOrNull).containsExactly(team);
    }

    @Test
    void whoCameTodayAndIsSwitchedOffIsNotActiveAnyMore() {
        String id = id(create("noor", ""));

        JsonObject gone = users.patch(
                bearer, id, Sent.patch("{'op':'replace','path':'active','value':false}"), Optional.empty(), NOW);

        assertThat(gone.getBoolean("active")).isFalse();
        assertThat(users.read(bearer, id, NOW).getBoolean("active")).isFalse();
    }

    @Test
    void whoIsRemovedIsNotFoundAndMayJoinAgain() {
        String id = id(create("noor", "'externalId':'E1'"));

        users.remove(bearer, id, Optional.empty(), LATER);

        assertThatThrownBy(() -> users.read(bearer, id, LATER)).isInstanceOf(NotFound.class);
        assertThat(list("externalId eq \"E1\"")).isEmpty();
        JsonObject again = users.create(bearer, user("noor", "'externalId':'E1'"), LATER);
        assertThat(id(again)).isEqualTo(id);
    }

    @Test
    void anotherOrganisationsPeopleAreNeitherSeenNorChanged() {
        OrganisationId other = world.organisation();
        PersonId theirs = world.member(other, Role.LEARNER);
        String email = world.emailOf(theirs);

        assertThatThrownBy(() -> users.read(bearer, theirs.toString(), NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> users.remove(bearer, theirs.toString(), Optional.empty(), NOW))
                .isInstanceOf(NotFound.class);
        assertThat(list("userName eq \"" + email + "\"")).isEmpty();
        Sent.assertRefused(
                "people.scim.member",
                () -> patchGroup(
                        world.team(ours), "{'op':'add','path':'members','value':[{'value':'" + theirs + "'}]}"));
        assertThatThrownBy(() -> groups.read(bearer, world.team(other).toString(), NOW))
                .isInstanceOf(NotFound.class);

        JsonObject joined = users.create(bearer, Sent.user(email, "'displayName':'Heel Anders'"), NOW);

        assertThat(id(joined)).isEqualTo(theirs.toString());
        assertThat(joined.getString("displayName")).isEqualTo("Lid Van Test");
        JsonObject renamed = users.patch(
                bearer,
                id(joined),
                Sent.patch("{'op':'replace','path':'displayName','value':'Anders'}"),
                Optional.empty(),
                NOW);
        assertThat(renamed.getString("displayName")).isEqualTo("Lid Van Test");
    }

    @Test
    void aNameChanges() {
        String id = id(create("noor", "'displayName':'Noor'"));

        JsonObject renamed = users.patch(
                bearer,
                id,
                Sent.patch("{'op':'replace','path':'displayName','value':'Noor de Wit'}"),
                Optional.empty(),
                NOW);

        assertThat(renamed.getString("displayName")).isEqualTo("Noor de Wit");
        assertThat(renamed.getJsonObject("name").getString("formatted")).isEqualTo("Noor de Wit");
        Sent.assertRefused(
                "people.scim.outdated",
                () -> users.replace(bearer, id, user("noor", ""), Optional.of("W/\"oud\""), NOW));
        JsonObject same = users.replace(bearer, id, user("noor", ""), Optional.of(Answer.version(renamed)), NOW);
        assertThat(same.getString("displayName")).isEqualTo("Noor de Wit");
    }

    @Test
    void whatIsNotTheOrganisationsToEndStaysWhole() {
        PersonId trainer = world.member(ours, Role.TRAINER);
        people.join(trainer, ours, null, Role.LEARNER, Profession.GGZ, world.today());
        JsonObject off = Sent.patch("{'op':'replace','path':'active','value':false}");

        Sent.assertRefused(
                "people.scim.kept", () -> users.patch(bearer, trainer.toString(), off, Optional.empty(), LATER));
        Sent.assertRefused(
                "people.scim.self",
                () -> users.patch(bearer, keeper.person().toString(), off, Optional.empty(), LATER));
        assertThat(current(users.read(bearer, trainer.toString(), LATER), LATER))
                .hasSize(2);
    }

    @Test
    void aListIsGivenPageByPage() {
        create("a", "");
        create("b", "");
        create("c", "");

        JsonObject second = users.list(bearer, Optional.empty(), 3, 2, NOW);

        assertThat(second.getInt("totalResults")).isEqualTo(4);
        assertThat(second.getInt("itemsPerPage")).isEqualTo(2);
        assertThat(users.list(bearer, Optional.empty(), 1, 0, NOW).getInt("totalResults"))
                .isEqualTo(4);
    }

    private JsonObject create(String name, String more) {
        return users.create(bearer, user(name, more), NOW);
    }

    private JsonObject user(String name, String more) {
        return Sent.user(stem + name + "@x.example", more);
    }

    private JsonObject patchGroup(TeamId team, String operations) {
        return groups.patch(bearer, team.toString(), Sent.patch(operations), Optional.empty(), NOW);
    }

    private List<String> list(String filter) {
        return users
                .list(bearer, Optional.of(FilterReading.read(filter)), 1, 10, LATER)
                .getJsonArray("Resources")
                .stream()
                .map(each -> each.asJsonObject().getString("id"))
                .toList();
    }

    private static String id(JsonObject resource) {
        return resource.getString("id");
    }

    private List<MemberLine> memberships(JsonObject user) {
        return people.member(ours, new PersonId(Long.parseLong(id(user)))).memberships();
    }

    private List<MemberLine> current(JsonObject user, Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Clocks.ZONE);
        return memberships(user).stream().filter(each -> each.holdsOn(day)).toList();
    }
}
