package nl.overenweer.people.scim;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.scim.asking.FilterReading;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Groups of an organisation's system are its teams here. */
@ExtendWith(ArquillianExtension.class)
class ScimGroupsIT {
    private static final Instant NOW = PeopleWorld.NOW;

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
    private Bearer bearer;

    @BeforeEach
    void anOrganisationWithAKey() {
        ours = world.organisation();
        bearer = Sent.bearer(tokens, Sent.by(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR));
    }

    @Test
    void aGroupIsATeamAndItsMembersAreWhoLearnsInIt() {
        String noor = learner("noor");
        String bo = learner("bo");
        JsonObject made = groups.create(
                bearer, Sent.group("Crisis", "'externalId':'G1','members':[{'value':'" + noor + "'}]"), NOW);
        TeamId team = new TeamId(Long.parseLong(made.getString("id")));

        assertThat(made.getJsonArray("members").getJsonObject(0).getString("value"))
                .isEqualTo(noor);
        Sent.assertRefused("people.team.taken", () -> groups.create(bearer, Sent.group("crisis", ""), NOW));
        JsonObject both = patchGroup(
                team,
                "{'op':'add','path':'members','value':[{'value':'" + bo + "'}]},"
                        + "{'op':'replace','path':'displayName','value':'Crisisdienst'}");
        assertThat(both.getString("displayName")).isEqualTo("Crisisdienst");
        assertThat(both.getJsonArray("members")).hasSize(2);
        JsonObject one = patchGroup(team, "{'op':'remove','path':'members[value eq \"" + noor + "\"]'}");
        assertThat(one.getJsonArray("members")).hasSize(1);
        assertThat(teams(noor)).containsExactly((TeamId) null);
        assertThat(groups.list(
                                bearer,
                                Optional.of(FilterReading.read("externalId eq \"G1\" and members eq \"" + bo + '"')),
                                1,
                                10,
                                NOW)
                        .getInt("totalResults"))
                .isEqualTo(1);
        Sent.assertRefused("people.scim.group.kept", () -> groups.remove(bearer, team.toString(), NOW));
    }

    @Test
    void whoLearnsInTwoTeamsStaysInTheOther() {
        String noor = learner("noor");
        TeamId one = world.team(ours);
        TeamId other = world.team(ours);
        String member = "'path':'members','value':[{'value':'" + noor + "'}]}";

        patchGroup(one, "{'op':'add'," + member);
        patchGroup(other, "{'op':'add'," + member);
        assertThat(teams(noor)).containsExactlyInAnyOrder(one, other);

        patchGroup(one, "{'op':'remove'," + member);
        assertThat(groups.read(bearer, one.toString(), NOW).getJsonArray("members"))
                .isEmpty();
        assertThat(teams(noor)).contains(other).doesNotContain(one);
    }

    private String learner(String name) {
        String email = name + System.nanoTime() + "@x.example";
        return users.create(bearer, Sent.user(email, ""), NOW).getString("id");
    }

    private JsonObject patchGroup(TeamId team, String operations) {
        return groups.patch(bearer, team.toString(), Sent.patch(operations), Optional.empty(), NOW);
    }

    private List<@Nullable TeamId> teams(String person) {
        List<@Nullable TeamId> teams = new ArrayList<>();
        people.member(ours, new PersonId(Long.parseLong(person))).memberships().stream()
                .filter(each -> each.holdsOn(world.today()))
                .forEach(each -> teams.add(each.teamOrNull()));
        return teams;
    }
}
