package nl.overenweer.survey.measuring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DuesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Occasion BEFORE = new Occasion(Instrument.SELF_EFFICACY, "spoor-b", Moment.BEFORE);
    private static final Occasion AFTER = BEFORE.at(Moment.AFTER);
    private static final Occasion VIEW = new Occasion(Instrument.EVALUATION, "b1", Moment.AFTER);

    @Test
    void nothingIsAskedOfWhoHasNotBegun() {
        assertThat(due(List.of(module("b1", false, null)), List.of())).isEmpty();
    }

    @Test
    void beforeIsAskedOnceTheFirstModuleIsOpened() {
        List<Studied> begun = List.of(module("b1", true, null), module("b2", false, null));

        assertThat(due(begun, List.of())).containsExactly(BEFORE);
        assertThat(due(begun, List.of(new Given(BEFORE, TODAY)))).isEmpty();
    }

    @Test
    void beforeIsTooLateOnceAModuleIsDone() {
        List<Studied> halfway = List.of(module("b1", true, TODAY), module("b2", true, null));

        assertThat(due(halfway, List.of())).containsExactly(VIEW);
    }

    @Test
    void afterIsAskedWhenTheWholeTrackIsDone() {
        List<Studied> done = List.of(module("b1", true, TODAY.minusDays(70)));

        assertThat(due(done, List.of())).containsExactly(AFTER);
    }

    @Test
    void laterIsAskedThreeMonthsAfterTheListAfterwards() {
        List<Studied> done = List.of(module("b1", true, TODAY.minusMonths(4)));
        Given onTheDay = new Given(AFTER, TODAY.minusMonths(3));
        Given aDayShort = new Given(AFTER, TODAY.minusMonths(3).plusDays(1));

        assertThat(due(done, List.of(onTheDay))).containsExactly(AFTER.at(Moment.LATER));
        assertThat(due(done, List.of(aDayShort))).isEmpty();
    }

    @Test
    void aCourseWithoutAListOfItsOwnAsksForAViewOfItsModulesOnly() {
        Studied a4 = new Studied("spoor-a", "a4", false, true, Optional.of(TODAY));

        assertThat(due(List.of(a4), List.of()))
                .containsExactly(new Occasion(Instrument.EVALUATION, "a4", Moment.AFTER));
    }

    @Test
    void aViewIsAskedWhileTheModuleIsFresh() {
        Studied justInTime = new Studied("spoor-a", "a4", false, true, Optional.of(TODAY.minusDays(60)));
        Studied tooLongAgo = new Studied("spoor-a", "a5", false, true, Optional.of(TODAY.minusDays(61)));

        assertThat(due(List.of(justInTime, tooLongAgo), List.of()))
                .extracting(Occasion::subject)
                .containsExactly("a4");
    }

    private static List<Occasion> due(List<Studied> modules, List<Given> given) {
        return Dues.of(modules, given, TODAY);
    }

    private static Studied module(String slug, boolean begun, @Nullable LocalDate doneOn) {
        return new Studied("spoor-b", slug, true, begun, Optional.ofNullable(doneOn));
    }
}
