package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the browser keeps of a package until the server has it: order, numbers, what is sent again, and two windows. */
class JournalTest {
    @Test
    void nothingIsLostAndNothingCountsTwice() throws IOException, InterruptedException {
        List<String> said = Packages.node(
                        "src/test/resources/nl/overenweer/scorm/journal.test.mjs",
                        "src/main/webapp/resources/js/scorm-journal.js")
                .lines()
                .toList();

        assertThat(said).hasSize(10).allMatch(line -> line.startsWith("holds: "));
    }
}
