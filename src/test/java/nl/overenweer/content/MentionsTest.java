package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class MentionsTest {
    @Test
    void namesWhatTextAndGroundsReferTo() {
        Mentions mentions = of(
                "a.md", "Doe de [kindcheck](begrip:kindcheck) en lees [art. 2](wet:bvm-2).",
                "toets.yaml", "bronnen: [\"wet:jw-3.3 lid 1\", \"bron:knmg\"]\nwet: geen");

        assertThat(mentions.terms()).containsExactly("kindcheck");
        assertThat(mentions.statutes()).containsExactly("bvm-2", "jw-3.3");
    }

    @Test
    void picturesSayNothing() {
        assertThat(of("media/a.svg", "begrip:kindcheck").terms()).isEmpty();
    }

    private static Mentions of(String... pathsAndTexts) {
        ModuleFiles files = new ModuleFiles("spoor-a", "proef", Map.of());
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files = files.with(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        return Mentions.of(files);
    }
}
