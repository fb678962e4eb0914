package nl.overenweer.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PreferenceServletTest {
    @Test
    void oneReturnsToThePageOneCameFrom() {
        assertThat(PreferenceServlet.own("/modules/meldcode-en-kindcheck?stap=2"))
                .isEqualTo("/modules/meldcode-en-kindcheck?stap=2");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "https://elders.example/",
                "//elders.example",
                "/\\elders.example",
                "javascript:alert(1)",
                "/a\r\nSet-Cookie: x=y"
            })
    void nobodyIsSentElsewhere(String back) {
        assertThat(PreferenceServlet.own(back)).isEqualTo("/");
    }
}
