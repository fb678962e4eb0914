package nl.overenweer.mail.composing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.mail.composing.Block.Call;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PartsTest {
    private static final String ADDRESS = "https://leren.example/modules/meldcode?a=1&b=2";
    private static final Block.Call LESS = new Block.Call("Ik wil deze niet meer", "https://leren.example/af/x");

    private static Draft draft(@Nullable Call less) {
        return new Draft(
                "nl",
                "Nog 7 dagen: Meldcode & <kindcheck>",
                "Dag Sanne,",
                List.of(
                        new Block.Paragraph("Je hebt nog 7 dagen. ".repeat(8)),
                        new Block.Rows(List.of("Meldcode", "Beroepsgeheim")),
                        new Block.Call("Ga verder", ADDRESS)),
                "Vriendelijke groet,",
                "Je krijgt deze mail omdat je werkgever dit vraagt.",
                less);
    }

    @Test
    void theTextSaysAllThatTheHtmlSays() {
        String text = TextPart.of(draft(LESS));

        assertThat(text)
                .startsWith("Dag Sanne,\n\nJe hebt")
                .contains("- Meldcode\n- Beroepsgeheim")
                .contains("Ga verder:\n" + ADDRESS + "\n")
                .contains("-- \nJe krijgt deze mail omdat")
                .contains("Ik wil deze niet meer:\nhttps://leren.example/af/x");
    }

    @Test
    void linesOfTextAreShortAndAddressesWhole() {
        assertThat(TextPart.of(draft(null)).lines().filter(line -> !line.equals(ADDRESS)))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(76));
        assertThat(TextPart.wrapped("een " + "lang".repeat(40))).isEqualTo("een\n" + "lang".repeat(40));
    }

    @Test
    void whatPeopleTypedIsNoHtml() {
        String html = HtmlPart.of(draft(null));

        assertThat(html)
                .contains("<title>Nog 7 dagen: Meldcode &amp; &lt;kindcheck&gt;</title>")
                .contains("href=\"https://leren.example/modules/meldcode?a=1&amp;b=2\"")
                .contains("<html lang=\"nl\">")
                .contains("color-scheme")
                .doesNotContain("<kindcheck>");
    }
}
