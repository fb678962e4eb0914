package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void onePersonIsNotTwoByACapital() {
        assertThat(Wording.email(" Sanne.deWit@GGZ-Westerkade.example "))
                .isEqualTo("sanne.dewit@ggz-westerkade.example");
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String wrong : new String[] {"sanne", "sanne@westerkade", "a b@c.nl", "<x>@c.nl", "@c.nl", ""}) {
            assertThatThrownBy(() -> Wording.email(wrong)).isInstanceOf(RuleBroken.class);
        }
    }

    @Test
    void aNameStandsOnOneLine() {
        assertThat(Wording.name("  Sanne \n de   Wit ")).isEqualTo("Sanne de Wit");
        assertThatThrownBy(() -> Wording.name(" \t ")).isInstanceOf(RuleBroken.class);
    }
}
