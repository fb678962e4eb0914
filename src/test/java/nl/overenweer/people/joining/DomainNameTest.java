package nl.overenweer.people.joining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DomainNameTest {
    @Test
    void itIsReadAsPeopleTypeIt() {
        assertThat(DomainName.typed(" @GGZ-Westerkade.example ").value()).isEqualTo("ggz-westerkade.example");
        assertThat(DomainName.typed("sanne@ggz-westerkade.example").value()).isEqualTo("ggz-westerkade.example");
        assertThat(DomainName.typed("zorggroep-oké.nl").value()).isEqualTo("xn--zorggroep-ok-meb.nl");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"gmail.com", "Hotmail.nl", "outlook.com", "live.nl", "yahoo.co.uk", "ziggo.nl", "x@icloud.com"})
    void whereAnybodyGetsAnAddressNobodyClaims(String name) {
        assertThatThrownBy(() -> DomainName.typed(name))
                .extracting(refusal -> ((RuleBroken) refusal).messageKey())
                .isEqualTo("people.joining.public");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nl", "een domein.nl", "a..nl", "-a.nl", "127.0.0.1", "a.nl/x", "a_b.nl"})
    void whatIsNoDomainIsRefused(String name) {
        assertThatThrownBy(() -> DomainName.typed(name))
                .extracting(refusal -> ((RuleBroken) refusal).messageKey())
                .isEqualTo("people.domain.wrong");
    }
}
