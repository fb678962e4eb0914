package nl.overenweer.people.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.overenweer.people.Role;
import org.junit.jupiter.api.Test;

class InitialsTest {
    @Test
    void wordsInSmallLettersAreNoPartOfIt() {
        assertThat(Initials.of("Sanne de Wit")).isEqualTo("SW");
        assertThat(Initials.of("Youssef El Amrani")).isEqualTo("YA");
        assertThat(Initials.of("Çelik")).isEqualTo("Ç");
        assertThat(Initials.of("")).isEmpty();
    }

    @Test
    void whoLearnsStartsWithLearning() {
        assertThat(StartPage.of(Set.of(Role.LEARNER, Role.MANAGER))).isEqualTo("/leren");
        assertThat(StartPage.of(Set.of(Role.MANAGER))).isEqualTo("/voortgang");
        assertThat(StartPage.of(Set.of(Role.ADMINISTRATOR))).isEqualTo("/beheer/mensen");
    }
}
