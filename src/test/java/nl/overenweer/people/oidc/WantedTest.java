package nl.overenweer.people.oidc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class WantedTest {
    private static final TeamId FACT = new TeamId(4);
    private static final List<TeamOption> TEAMS = List.of(new TeamOption(FACT, "FACT Noord", 0, "FACT Noord", null, 0));
    private static final String RULES = "g-lead = Leidinggevende\ng-admin = Beheert mensen\nallen = Leert";

    @Test
    void eachValueGivesWhatItsLineSays() {
        Wanted wanted = wanted(provider(RULES, "", "LEARNER"), Map.of("groups", List.of("g-lead", "allen", "overig")));

        assertThat(wanted.roles()).containsExactlyInAnyOrder(Role.LEARNER, Role.MANAGER);
        assertThat(wanted.governed()).isTrue();
    }

    @Test
    void whoHasNoRoleLearnsOrStaysOut() {
        assertThat(wanted(provider(RULES, "", "LEARNER"), Map.of("groups", "overig"))
                        .roles())
                .containsExactly(Role.LEARNER);
        assertThat(wanted(provider(RULES, "", ""), Map.of("groups", "overig")).roles())
                .isEmpty();
        assertThat(wanted(provider(RULES, "", ""), Map.of()).roles()).isEmpty();
    }

    /** Otherwise a manager whose team nobody knows would see the whole organisation. */
    @Test
    void aManagerOfNoTeamIsNoManager() {
        ProviderWish provider = provider(RULES, "unit-12 = FACT Noord\ndirectie = hele organisatie", "LEARNER");

        assertThat(wanted(provider, Map.of("groups", "g-lead")).roles()).containsExactly(Role.LEARNER);
        assertThat(wanted(provider, Map.of("groups", "g-lead", "unit", "directie"))
                        .roles())
                .containsExactly(Role.MANAGER);
        Wanted ofTeam = wanted(provider, Map.of("groups", "g-lead", "unit", "unit-12"));
        assertThat(ofTeam.roles()).containsExactly(Role.MANAGER);
        assertThat(ofTeam.team()).contains(FACT);
    }

    @Test
    void theTradeIsToldToo() {
        assertThat(wanted(provider(RULES, "", "LEARNER"), Map.of("dep", "kb")).profession())
                .contains(Profession.RVDK);
        assertThat(wanted(provider(RULES, "", "LEARNER"), Map.of("dep", "x")).profession())
                .isEmpty();
    }

    @Test
    void noOrganisationAppointsATrainer() {
        assertThatThrownBy(() -> provider("x = Schrijft modules", "", ""))
                .isInstanceOfSatisfying(RuleBroken.class, refusal -> assertThat(refusal.messageKey())
                        .isEqualTo("people.provider.rules.role"));
        assertThatThrownBy(() -> provider("x = platformbeheerder", "", "")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aLineThatLacksSomethingIsNamed() {
        assertThatThrownBy(() -> provider("x =", "", "")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> provider("Leert", "", "")).isInstanceOf(RuleBroken.class);
        assertThat(new ClaimRules("c", "cn=a,dc=b = Leert").meanings())
                .containsExactly(Map.entry("cn=a,dc=b", "Leert"));
    }

    private static Wanted wanted(ProviderWish provider, Map<String, Object> said) {
        return Wanted.of(provider, new Claims("https://x", "u", said), TEAMS);
    }

    private static ProviderWish provider(String roles, String teams, String otherwise) {
        return new ProviderWish(
                "westerkade",
                "https://login.example",
                "client",
                "openid email",
                new ClaimRules("groups", roles),
                new ClaimRules("dep", "kb = RvdK"),
                new ClaimRules(teams.isEmpty() ? "" : "unit", teams),
                otherwise,
                false,
                false,
                true);
    }
}
