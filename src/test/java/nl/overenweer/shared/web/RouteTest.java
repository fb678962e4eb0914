package nl.overenweer.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTest {
    private final Route item = Route.route("/modules/{module}/{item}", "/learning/item.xhtml", Audience.SIGNED_IN);

    @Test
    void theNamedPartsComeOutOfTheAddress() {
        assertThat(item.match("/modules/meldcode-en-kindcheck/casus-1"))
                .contains(Map.of("module", "meldcode-en-kindcheck", "item", "casus-1"));
    }

    @Test
    void aLongerOrShorterAddressIsAnother() {
        assertThat(item.match("/modules/meldcode-en-kindcheck")).isEmpty();
        assertThat(item.match("/modules/meldcode-en-kindcheck/casus-1/balie")).isEmpty();
    }

    @Test
    void twoStarsTakeTheRestAndAlsoNothing() {
        Route rest = Route.api("/health/**", Audience.PUBLIC);

        assertThat(rest.match("/health/ready")).isPresent();
        assertThat(rest.match("/health")).isPresent();
        assertThat(rest.match("/healthy")).isEmpty();
    }

    @Test
    void theLiteralRouteIsThePreciserOne() {
        Route literal = Route.route("/modules/nieuw", "/authoring/new.xhtml", Audience.roles("TRAINER"));
        Route named = Route.route("/modules/{module}", "/learning/module.xhtml", Audience.SIGNED_IN);

        assertThat(literal.precision()).isGreaterThan(named.precision());
        assertThat(named.precision())
                .isGreaterThan(Route.api("/modules/**", Audience.PUBLIC).precision());
    }

    @Test
    void aRouteIsForWhomItSays() {
        Audience trainers = Audience.roles("TRAINER");

        assertThat(trainers.admits(true, Set.of("TRAINER", "LEARNER"))).isTrue();
        assertThat(trainers.admits(true, Set.of("LEARNER"))).isFalse();
        assertThat(trainers.admits(false, Set.of())).isFalse();
        assertThat(Audience.SIGNED_IN.admits(true, Set.of())).isTrue();
        assertThat(Audience.PUBLIC.admits(false, Set.of())).isTrue();
    }

    @Test
    void aViewIsAPageOfTheWar() {
        assertThatThrownBy(() -> Route.route("/x", "learning/x", Audience.PUBLIC))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
