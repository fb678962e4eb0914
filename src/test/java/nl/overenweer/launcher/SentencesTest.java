package nl.overenweer.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    @ParameterizedTest
    @ValueSource(strings = {"nl", "en"})
    void everySentenceCanBeFilledIn(String language) {
        ResourceBundle bundle =
                ResourceBundle.getBundle("nl.overenweer.launcher.messages", Locale.forLanguageTag(language));

        assertThat(bundle.keySet()).allSatisfy(key -> {
            String sentence = new MessageFormat(bundle.getString(key), Locale.ROOT)
                    .format(new Object[] {"een", "twee", "drie", "vier"});
            assertThat(sentence).as(key).doesNotContain("{0", "{1", "{2", "{3", "''");
        });
    }
}
