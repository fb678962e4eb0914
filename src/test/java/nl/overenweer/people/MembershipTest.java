package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class MembershipTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate FIRST = LocalDate.of(2026, 11, 1);

    private final Organisation westerkade = new Organisation("Ggz Westerkade", OrganisationKind.GGZ, "Noordrand", NOW);
    private final Person sanne = new Person("sanne@westerkade.example", "Sanne de Wit", NOW);
    private final Membership membership = new Membership(sanne, westerkade, null, Role.LEARNER, Profession.GGZ, FIRST);

    @Test
    void itHoldsFromItsFirstDayOn() {
        assertThat(membership.holdsOn(FIRST.minusDays(1))).isFalse();
        assertThat(membership.holdsOn(FIRST)).isTrue();
        assertThat(membership.holdsOn(FIRST.plusYears(10))).isTrue();
    }

    @Test
    void itHoldsOnItsLastDayToo() {
        LocalDate last = FIRST.plusDays(20);

        membership.end(last);

        assertThat(membership.holdsOn(last)).isTrue();
        assertThat(membership.holdsOn(last.plusDays(1))).isFalse();
    }

    @Test
    void itEndsOnce() {
        membership.end(FIRST.plusDays(1));

        assertThatThrownBy(() -> membership.end(FIRST.plusDays(2)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.membership.ended");
    }

    @Test
    void itCannotEndBeforeItBegan() {
        assertThatThrownBy(() -> membership.end(FIRST.minusDays(1)))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("people.membership.period");
    }
}
