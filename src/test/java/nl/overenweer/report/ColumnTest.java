package nl.overenweer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnTest {
    @Test
    void theNameIsAlwaysThereAndTheOrderIsTheirOwn() {
        assertThat(Column.of(List.of("completed", "team"))).containsExactly(Column.NAME, Column.TEAM, Column.COMPLETED);
    }

    @Test
    void whoNeverChoseAndWhoChoseNonsenseSeesTheUsualOnes() {
        assertThat(Column.read(""))
                .containsExactlyElementsOf(Column.USUAL.stream().sorted().toList());
        assertThat(Column.of(List.of("score"))).hasSize(Column.USUAL.size());
    }

    @Test
    void whatIsKeptIsReadBackTheSame() {
        List<Column> chosen = Column.of(List.of("name", "track", "last"));

        assertThat(Column.read(Column.words(chosen))).isEqualTo(chosen);
    }
}
