package nl.overenweer.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LetterTest {
    private static final Addressee SANNE = Addressee.of("sanne@westerkade.example", "Sanne de Wit", "nl");

    @Test
    void aSubjectCantBeginAHeaderOfItsOwn() {
        assertThatThrownBy(() -> Letter.to(SANNE, "x")
                        .subject("Dag\r\nBcc: alle@raad.example")
                        .done())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNameAndAnAddressNeither() {
        assertThatThrownBy(() -> Addressee.of("a@b.example", "Sanne\nBcc: x", "nl"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Addressee.of("a@b.example\r\nBcc: x@y.example", "Sanne", "nl"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aButtonLeadsToAPathOfOurs() {
        assertThatThrownBy(() -> Letter.to(SANNE, "x").call("Ga verder", "https://elders.example/"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Letter.to(SANNE, "x").call("Ga verder", "//elders.example/"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anUnknownLanguageIsDutch() {
        assertThat(Addressee.of("a@b.example", "A", "fr").language().getLanguage())
                .isEqualTo("nl");
        assertThat(Addressee.of("a@b.example", "A", "en").language().getLanguage())
                .isEqualTo("en");
    }
}
