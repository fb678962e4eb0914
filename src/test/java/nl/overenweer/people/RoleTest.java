package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleTest {
    @Test
    void anAdministratorOfOneOrganisationMakesNobodyPowerfulOverOthers() {
        assertThat(Role.grantableBy(Set.of(Role.ADMINISTRATOR)))
                .doesNotContain(Role.TRAINER, Role.PLATFORM_ADMINISTRATOR);
    }

    @Test
    void nobodyIsMadeAdministratorOfThePlatformOnScreen() {
        assertThat(Role.grantableBy(Set.of(Role.values()))).doesNotContain(Role.PLATFORM_ADMINISTRATOR);
    }

    @Test
    void aManagerGivesNoRoles() {
        assertThat(Role.grantableBy(Set.of(Role.MANAGER, Role.LEARNER, Role.TRAINER)))
                .isEmpty();
    }
}
