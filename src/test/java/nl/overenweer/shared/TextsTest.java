package nl.overenweer.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final Texts dutch = Texts.in(Texts.DUTCH);

    @Test
    void theFirstWordOfAKeyNamesTheBundle() {
        assertThat(dutch.get("shared.together")).isEqualTo("Samen zeggen we");
    }

    @Test
    void everyLanguageButEnglishIsDutch() {
        assertThat(Texts.in(Locale.GERMAN)).isSameAs(dutch);
        assertThat(Texts.in(Locale.UK).get("shared.together")).isEqualTo("Together we say");
    }

    @Test
    void theLanguageOfTheMachineDoesNotMatter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertThat(dutch.get("shared.skip")).isEqualTo("Naar de inhoud");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void argumentsAreFilledIn() {
        assertThat(dutch.of("shared.saved-at", "12.44")).isEqualTo("Bewaard om 12.44 uur");
    }

    @Test
    void anUnknownKeyShowsItself() {
        assertThat(dutch.get("shared.nothing-of-the-kind")).isEqualTo("??shared.nothing-of-the-kind??");
        assertThat(dutch.get("noSuchFeature.title")).isEqualTo("??noSuchFeature.title??");
        assertThat(dutch.has("loose")).isFalse();
    }
}
