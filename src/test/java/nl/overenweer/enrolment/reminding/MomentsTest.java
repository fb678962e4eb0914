package nl.overenweer.enrolment.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class MomentsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 31);
    private static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private static Optional<Moments.Moment> on(LocalDate today) {
        return Moments.USUAL.on(today, DUE, LONG_AGO);
    }

    private static Optional<Moments.Moment> before(int days) {
        return Optional.of(new Moments.Moment(Kind.BEFORE, days));
    }

    @Test
    void nothingLongBefore() {
        assertThat(on(DUE.minusDays(31))).isEmpty();
    }

    @Test
    void thirtyDaysBeforeAndSevenDaysBefore() {
        assertThat(on(DUE.minusDays(30))).isEqualTo(before(30));
        assertThat(on(DUE.minusDays(7))).isEqualTo(before(7));
    }

    @Test
    void aDayThatWasMissedIsMadeUpForAsTheSameMoment() {
        assertThat(on(DUE.minusDays(28))).isEqualTo(before(30));
        assertThat(on(DUE.minusDays(6))).isEqualTo(before(7));
        assertThat(on(DUE)).isEqualTo(before(7));
    }

    @Test
    void whoWasAskedAfterAMomentDoesNotHaveIt() {
        LocalDate asked = DUE.minusDays(20);

        assertThat(Moments.USUAL.on(asked, DUE, asked)).isEmpty();
        assertThat(Moments.USUAL.on(DUE.minusDays(7), DUE, asked)).isEqualTo(before(7));
    }

    @Test
    void afterwardsADayAndTwoWeeksLater() {
        assertThat(on(DUE.plusDays(1))).contains(new Moments.Moment(Kind.LATE, 1));
        assertThat(on(DUE.plusDays(13))).isEmpty();
        assertThat(on(DUE.plusDays(14))).contains(new Moments.Moment(Kind.LATE, 14));
        assertThat(on(DUE.plusDays(100))).isEmpty();
    }

    @Test
    void withoutMomentsNobodyIsReminded() {
        assertThat(new Moments(List.of(), List.of()).on(DUE, DUE, LONG_AGO)).isEmpty();
    }

    @Test
    void whatIsTypedIsReadGenerously() {
        assertThat(Moments.typed(" 30;7, 7  1 ")).containsExactly(1, 7, 30);
        assertThat(Moments.typed("")).isEmpty();
    }

    @Test
    void whatIsNoNumberOfDaysIsRefusedInWords() {
        assertThatThrownBy(() -> Moments.typed("een week"))
                .isInstanceOf(RuleBroken.class)
                .extracting(refusal -> ((RuleBroken) refusal).messageKey())
                .isEqualTo("enrolment.moments.wrong");
        assertThatThrownBy(() -> Moments.typed("-1")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Moments.typed("400")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Moments.typed("1 2 3 4 5 6")).isInstanceOf(RuleBroken.class);
    }
}
