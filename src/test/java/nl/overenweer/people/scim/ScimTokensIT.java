package nl.overenweer.people.scim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.Role;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a key opens, and until when. */
@ExtendWith(ArquillianExtension.class)
class ScimTokensIT {
    private static final Instant NOW = PeopleWorld.NOW;

    @Inject
    private PeopleWorld world;

    @Inject
    private ScimTokens tokens;

    @Test
    void aKeyOpensItsOwnOrganisationWhileItHolds() {
        OrganisationId ours = world.organisation();
        CurrentUser keeper = Sent.by(world.member(ours, Role.ADMINISTRATOR), ours, Role.ADMINISTRATOR);
        String secret = tokens.make(keeper, "Entra", 90, NOW);
        String name = ours.toString();
        OrganisationId other = world.organisation();
        long id = tokens.of(keeper, NOW).get(0).id();

        assertThat(tokens.recognise(secret, name, NOW)).isPresent();
        assertThat(tokens.of(keeper, NOW).get(0).lastUsedAt()).contains(NOW);
        assertThat(tokens.recognise(secret, other.toString(), NOW)).isEmpty();
        assertThat(tokens.recognise(secret + "x", name, NOW)).isEmpty();
        assertThat(tokens.recognise(secret, name, NOW.plus(Duration.ofDays(90))))
                .isEmpty();
        CurrentUser stranger = Sent.by(world.member(other, Role.ADMINISTRATOR), other, Role.ADMINISTRATOR);
        assertThatThrownBy(() -> tokens.withdraw(stranger, id, NOW)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> tokens.make(Sent.by(keeper.person(), ours, Role.MANAGER), "Nee", 90, NOW))
                .isInstanceOf(NotAllowed.class);
        tokens.withdraw(keeper, id, NOW);
        assertThat(tokens.recognise(secret, name, NOW)).isEmpty();
    }
}
