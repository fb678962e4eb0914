package nl.overenweer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OverviewTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2026, 11);
    private static final List<Cell> CELLS = List.of(
            new Cell(1, "Team A", "meldcode", Standing.DONE, 12, 3),
            new Cell(1, "Team A", "meldcode", Standing.LATE, 0, 2),
            new Cell(1, "Team A", "gezag", Standing.EXEMPT, 0, 1),
            new Cell(0, "", "meldcode", Standing.BUSY, 0, 4),
            new Cell(0, "", "meldcode", Standing.DONE, 0, 5));
    private static final Map<Long, Integer> PEOPLE = Map.of(0L, 9, 1L, 5);

    @Test
    void whatIsCountedOnceIsTheSameInEveryFigure() {
        Overview overview = Overview.of(CELLS, PEOPLE, CompletionFilter.ALL, NOVEMBER);

        assertThat(overview.counts()).isEqualTo(new Counts(8, 4, 2, 0, 1));
        assertThat(overview.teams())
                .extracting(Group::name, Group::people, Group::counts)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Team A", 5, new Counts(3, 0, 2, 0, 1)),
                        org.assertj.core.groups.Tuple.tuple("", 9, new Counts(5, 4, 0, 0, 0)));
        assertThat(overview.modules()).extracting(Group::key).containsExactly("meldcode", "gezag");
    }

    @Test
    void aTeamThatIsChosenStillStandsAmongTheOthers() {
        CompletionFilter filter = CompletionFilter.ALL.with("team", "1");

        Overview overview = Overview.of(CELLS, PEOPLE, filter, NOVEMBER);

        assertThat(overview.counts()).isEqualTo(new Counts(3, 0, 2, 0, 1));
        assertThat(overview.teams()).hasSize(2);
        assertThat(overview.modules())
                .extracting(group -> group.counts().total())
                .containsExactly(5, 0);
    }

    @Test
    void theTrendEndsWithThisMonthAndLeavesOutWhatIsLongerAgo() {
        Overview overview = Overview.of(CELLS, PEOPLE, CompletionFilter.ALL, NOVEMBER);

        assertThat(overview.trend()).hasSize(12);
        assertThat(overview.trend().get(0).month()).isEqualTo(YearMonth.of(2025, 12));
        assertThat(overview.trend().get(11)).isEqualTo(new Overview.Month(NOVEMBER, 3));
        assertThat(overview.trend().stream().mapToInt(Overview.Month::completed).sum())
                .isEqualTo(3);
    }
}
