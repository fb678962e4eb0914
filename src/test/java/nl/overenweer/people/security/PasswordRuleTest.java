package nl.overenweer.people.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class PasswordRuleTest {
    @Test
    void aFewWordsInARowAreGood() {
        assertThat(refusal("paraplu kwartje brug")).isEmpty();
        assertThat(refusal("samen-voor-het-kind")).isEmpty();
    }

    @Test
    void elevenCharactersAreTooFew() {
        assertThat(refusal("vijfkant!9x")).contains("people.password.short");
    }

    @Test
    void whatEverybodyTriesFirstIsTooEasy() {
        assertThat(refusal("Welkom123456")).contains("people.password.easy");
        assertThat(refusal("wachtwoord2026!")).contains("people.password.easy");
        assertThat(refusal("aaaaaaaaaaaaaa")).contains("people.password.easy");
        assertThat(refusal("abcdefghijklmn")).contains("people.password.easy");
    }

    @Test
    void theOwnNameIsNoSecret() {
        assertThat(refusal("sannedewit1990")).contains("people.password.own");
    }

    @Test
    void anEndlessOneIsRefusedBeforeItIsHashed() {
        assertThat(refusal("lang ".repeat(50))).contains("people.password.long");
    }

    private static Optional<String> refusal(String password) {
        return PasswordRule.refusal(password, "sanne.dewit@ggz-westerkade.example", "Sanne de Wit");
    }
}
