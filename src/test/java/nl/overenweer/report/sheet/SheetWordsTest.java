package nl.overenweer.report.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SheetWordsTest {
    @Test
    void onPaperADayIsWrittenAsADutchReaderWritesIt() {
        assertThat(SheetSketch.words().printed(SheetSketch.row("Sanne de Wit")))
                .containsExactly(
                        "Sanne de Wit",
                        "Team; Noord",
                        "ggz",
                        "Meldcode en kindcheck",
                        "Spoor A",
                        "30-10-2026",
                        "Klaar",
                        "7 van 10",
                        "02-10-2026",
                        "",
                        "20-10-2026");
    }
}
