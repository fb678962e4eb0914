package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.people.security.SameOrigin.Verdict;
import org.junit.jupiter.api.Test;

class SameOriginTest {
    private static final String BASE = "https://overenweer.example";

    @Test
    void theBrowserSaysThatOurPageSentIt() {
        assertThat(SameOrigin.judge("same-origin", null, "overenweer.example", BASE))
                .isEqualTo(Verdict.OURS);
    }

    @Test
    void aNeighbouringHostIsForeignToo() {
        assertThat(SameOrigin.judge("same-site", "https://ander.example", "overenweer.example", BASE))
                .isEqualTo(Verdict.FOREIGN);
        assertThat(SameOrigin.judge("cross-site", null, "overenweer.example", BASE))
                .isEqualTo(Verdict.FOREIGN);
    }

    @Test
    void anOldBrowserSaysItByItsOrigin() {
        assertThat(SameOrigin.judge(null, BASE, "app:8080", BASE)).isEqualTo(Verdict.OURS);
        assertThat(SameOrigin.judge(null, "http://127.0.0.1:8080", "127.0.0.1:8080", BASE))
                .isEqualTo(Verdict.OURS);
        assertThat(SameOrigin.judge(null, "https://kwaad.example", "overenweer.example", BASE))
                .isEqualTo(Verdict.FOREIGN);
        assertThat(SameOrigin.judge(null, "null", "overenweer.example", BASE)).isEqualTo(Verdict.FOREIGN);
    }

    @Test
    void aProgramSaysNothing() {
        assertThat(SameOrigin.judge(null, null, "overenweer.example", BASE)).isEqualTo(Verdict.UNSAID);
    }
}
