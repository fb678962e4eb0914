package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Example;
import org.junit.jupiter.api.Test;

/** Each sentence that a trainer gets about a fold, a guide, or something to listen to. */
class PageLintTest {
    private static final String FILE = "waarom-bellen.md";
    private static final String GUIDE =
            """


            ## Kop

            ```wegwijzer
            titel: Mag ik delen?
            begin: wie
            vragen:
              - id: wie
                vraag: Wie vraagt het?
                antwoorden:
                  - {tekst: De Raad, naar: wel}
                  - {tekst: Een ander, naar: niet}
            uitkomsten:
              - {id: wel, titel: Ja, tekst: Deel., bronnen: ['bron:vakkennis']}
              - {id: niet, titel: Nee, tekst: Deel niet., bronnen: ['wet:bw7-457']}
            ```
            """;

    @Test
    void aGoodGuideHasNoFaults() {
        assertThat(faults(GUIDE)).isEmpty();
    }

    @Test
    void aGuideThatGetsStuckIsNamed() {
        assertThat(faults(GUIDE.replace("naar: niet", "naar: nit"))).anyMatch(fault -> fault.contains("loopt dood"));
        assertThat(faults(GUIDE.replace("naar: niet", "naar: wel")))
                .anyMatch(fault -> fault.contains("‘niet’ komt niemand"));
        assertThat(faults(GUIDE.replace("['wet:bw7-457']", "[]"))).anyMatch(fault -> fault.contains("geen bron"));
        assertThat(faults(GUIDE.replace("naar: niet", "naar: wie"))).anyMatch(fault -> fault.contains("zichzelf"));
        assertThat(faults(GUIDE.replace("begin: wie", "begin: wat"))).anyMatch(fault -> fault.contains("‘begin’"));
        assertThat(Example.whole()
                        .with(FILE, text -> text.replace("## ", "") + GUIDE.replace("## Kop", "Kop"))
                        .faults())
                .anyMatch(fault -> fault.contains("een kop"));
        assertThat(faults(GUIDE.replace("- {tekst: Een ander, naar: niet}", "")))
                .anyMatch(fault -> fault.contains("minstens twee"));
    }

    @Test
    void anUnknownKeyOrSourceInAGuideIsNamedWithItsLine() {
        Example example =
                Example.whole().with(FILE, text -> text + GUIDE.replace("begin: wie", "begin: wie\nkleur: rood"));
        List<Problem> problems = example.reading().problems();

        assertThat(problems).hasSize(1);
        assertThat(example.text(FILE).lines().toList().get(problems.get(0).line() - 1))
                .isEqualTo("kleur: rood");
        assertThat(faults(GUIDE.replace("wet:bw7-457", "wet:bw7-999"))).anyMatch(fault -> fault.contains("bw7-999"));
    }

    @Test
    void aFoldNeedsATitleAndAText() {
        assertThat(faults("\n\n> **Meer weten.** Titel\n>\n> Tekst.\n")).isEmpty();
        assertThat(faults("\n\n> **Meer weten.**\n>\n> Tekst.\n")).anyMatch(fault -> fault.contains("titel"));
        assertThat(faults("\n\n> **Meer weten.** Titel\n")).anyMatch(fault -> fault.contains("leeg"));
        assertThat(faults("\n\n> **Meer weten.** [Titel](/wetten)\n>\n> Tekst.\n"))
                .anyMatch(fault -> fault.contains("link"));
    }

    @Test
    void whatIsHeardNeedsItsFileItsCaptionsAndItsWords() {
        String sound = "\n\n![Gesprek](media/gesprek.mp3)\n\n> **Uitgeschreven.** Hoi.\n";

        assertThat(faults(sound)).anyMatch(fault -> fault.contains("‘media/gesprek.mp3’ staat niet"));
        assertThat(faults("\n\n![Gesprek](media/gesprek.mp3)\n")).anyMatch(fault -> fault.contains("Uitgeschreven"));
        assertThat(faults("\n\nHoor ![Gesprek](media/gesprek.mp3) eens.\n"))
                .anyMatch(fault -> fault.contains("eigen regel"));
        assertThat(faults("\n\n> **Uitgeschreven.** Hoi.\n")).anyMatch(fault -> fault.contains("Boven een kader"));
        assertThat(withFiles(sound, "media/gesprek.mp3", "x")).anyMatch(fault -> fault.contains("ondertitels"));
        assertThat(withFiles(sound, "media/gesprek.mp3", "x", "media/gesprek.vtt", "nee"))
                .anyMatch(fault -> fault.contains("WEBVTT"));
        assertThat(withFiles(sound, "media/gesprek.mp3", "x", "media/gesprek.vtt", "WEBVTT\n"))
                .isEmpty();
    }

    private static List<String> faults(String added) {
        return problems(added).stream().map(Problem::text).toList();
    }

    private static List<Problem> problems(String added) {
        return Example.whole().with(FILE, text -> text + added).reading().problems();
    }

    private static List<String> withFiles(String added, String... files) {
        Example example = Example.whole().with(FILE, text -> text + added);
        for (int i = 0; i < files.length; i += 2) {
            String text = files[i + 1];
            example = example.with("voorbeeld/v1-bellen/" + files[i], before -> text);
        }
        return example.reading().problems().stream().map(Problem::text).toList();
    }
}
