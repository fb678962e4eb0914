package nl.overenweer.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.OptionalLong;
import nl.overenweer.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeedTest {
    @ParameterizedTest
    @ValueSource(strings = {"roos@example.nl", "Zoë", "a\nb", "'; drop", "<b>"})
    void aDetailIsNoPlaceForNamesAndContent(String detail) {
        assertThatThrownBy(() -> Deed.of(AuditAct.EXPORTED).with(detail)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aDetailIsShort() {
        assertThatThrownBy(() -> Deed.of(AuditAct.EXPORTED).with("x".repeat(201)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @EnumSource(AuditAct.class)
    void everyActHasItsWords(AuditAct act) {
        assertThat(Texts.in(Texts.DUTCH).has("audit.act." + act)).isTrue();
        assertThat(act.name()).hasSizeLessThanOrEqualTo(40);
    }

    /** The form in which an entry is digested is for ever: another one would break every chain that exists. */
    @Test
    void whatIsDigestedHasOneForm() {
        AuditEntry entry = new AuditEntry(
                7,
                Instant.parse("2026-11-20T10:00:00.000100Z"),
                "ROLE_GIVEN",
                OptionalLong.of(12),
                OptionalLong.empty(),
                OptionalLong.of(3),
                "role=MANAGER",
                "");

        assertThat(entry.content()).isEqualTo("2026-11-20T10:00:00.000100Z\nROLE_GIVEN\n12\n-\n3\nrole=MANAGER");
    }
}
