package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.overenweer.content.Aid;
import org.junit.jupiter.api.Test;

class AidReaderTest {
    private static final String SMALL =
            """
            titel: Proef
            wat: Een hulp.
            geen-test: Dit is geen gevalideerde test.
            let-op: Typ geen namen.
            ankers: [Kracht, Niet onderzocht]
            onderdelen:
              - id: spoed
                titel: Spoed
                soort: spoed
                minstens: 1
                vragen:
                  - {id: s1, vraag: Is er gevaar?, actie: Bel 112.}
              - id: domeinen
                titel: Domeinen
                soort: domeinen
                vragen:
                  - {id: d1, titel: Ritme, vraag: Hoe gaat een ochtend?, ankers: [Het loopt.]}
              - id: leeftijd
                titel: Leeftijd
                soort: leeftijd
                vragen:
                  - {id: baby, vraag: Baby, zwaarder: [d1], actie: Weken.}
            """;

    @Test
    void theAidOfTrackBHasTwelveDomainsAndNeverANumberToAddUp() throws IOException {
        Aid aid = CourseReader.readAid(Files.readString(Path.of("courses/inschattingshulp.yaml")))
                .value()
                .orElseThrow();

        assertThat(aid.parts()).extracting(Aid.Part::id).startsWith("spoed", "krachten", "domeinen");
        assertThat(aid.parts().get(2).prompts()).hasSize(12).allSatisfy(prompt -> assertThat(prompt.anchors())
                .hasSize(4));
        assertThat(aid.anchors()).noneMatch(anchor -> anchor.matches(".*\\d.*"));
        assertThat(aid.parts().get(1).least()).isEqualTo(2);
    }

    @Test
    void aSmallAidReads() {
        assertThat(faults(SMALL)).isEmpty();
    }

    @Test
    void anAidThatDoesNotSayThatItIsNoTestIsRefused() {
        assertThat(faults(SMALL.replace("geen gevalideerde test", "een fijne test")))
                .anyMatch(fault -> fault.contains("geen gevalideerde test"));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThat(faults(SMALL.replace(", actie: Bel 112.", "")))
                .anyMatch(fault -> fault.contains("‘s1’ heeft geen ‘actie’"));
        assertThat(faults(SMALL.replace("ankers: [Het loopt.]", "ankers: []")))
                .anyMatch(fault -> fault.contains("‘d1’"));
        assertThat(faults(SMALL.replace("titel: Ritme, ", "")))
                .anyMatch(fault -> fault.contains("hoe heet dit domein"));
        assertThat(faults(SMALL.replace("zwaarder: [d1]", "zwaarder: [d9]"))).anyMatch(fault -> fault.contains("‘d9’"));
        assertThat(faults(SMALL.replace("minstens: 1", "minstens: 2"))).anyMatch(fault -> fault.contains("‘minstens’"));
        assertThat(faults(SMALL.replace("soort: spoed", "soort: test"))).anyMatch(fault -> fault.contains("‘soort’"));
        assertThat(faults(SMALL + "kleur: rood\n")).anyMatch(fault -> fault.contains("‘kleur’"));
    }

    private static List<String> faults(String yaml) {
        return CourseReader.readAid(yaml).problems().stream().map(Problem::text).toList();
    }
}
