package nl.overenweer.enrolment.reminding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {
    @Test
    void anUnknownNameIsRefusedInWords() {
        assertThatThrownBy(() -> Words.typed(Kind.BEFORE, "Nog {dagne}", "Doe het."))
                .isInstanceOf(RuleBroken.class)
                .satisfies(refusal -> assertThat(((RuleBroken) refusal).arguments())
                        .containsExactly("{dagne}", "{dagen}, {datum}, {module}, {organisatie}"));
    }

    @Test
    void aNameOfAnotherKindIsUnknownHere() {
        assertThatThrownBy(() -> Words.typed(Kind.UNFINISHED, "Nog {dagen}", "Doe het."))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void aSingleBraceIsRefused() {
        assertThatThrownBy(() -> Words.typed(Kind.BEFORE, "Nog {dagen", "Doe het."))
                .isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Words.typed(Kind.BEFORE, "Nog", "Doe {{module}} eens."))
                .isInstanceOf(RuleBroken.class);
    }

    @Test
    void nothingAndTooMuchAreRefused() {
        assertThatThrownBy(() -> Words.typed(Kind.BEFORE, " ", "x")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Words.typed(Kind.BEFORE, "x", " ")).isInstanceOf(RuleBroken.class);
        assertThatThrownBy(() -> Words.typed(Kind.BEFORE, "x".repeat(121), "x")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void aLineBreakInASubjectBecomesABlank() {
        assertThat(Words.typed(Kind.BEFORE, "Nog\r\nBcc: x", "Doe het.").subject())
                .isEqualTo("Nog Bcc: x");
    }

    @Test
    void bracesInWhatIsFilledInStay() {
        Words words = new Words("{module}", "Doe {module} vóór {datum}.");

        assertThat(words.filled(Map.of("module", "Module {datum} $1", "datum", "vrijdag")))
                .isEqualTo(new Words("Module {datum} $1", "Doe Module {datum} $1 vóór vrijdag."));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void ourOwnWordsKeepTheRules(Kind kind) {
        for (Locale language : new Locale[] {Texts.DUTCH, Texts.ENGLISH}) {
            Words ours = ReminderTexts.ours(kind, language);
            assertThat(Words.typed(kind, ours.subject(), ours.opening())).isEqualTo(ours);
        }
    }
}
