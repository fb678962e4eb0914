package nl.overenweer.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import nl.overenweer.shared.RuleBroken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the server takes in, and what it does not: nothing that can be read. */
class EnvelopeTest {
    private static final String KEY = "0123456789abcdef";
    private static final String SEALED = "ow1." + KEY + ".AAAAAAAAAAAAAAAA." + "B".repeat(64);
    private static final String SALT = "C".repeat(22);

    @Test
    void tellsWhichKeyItWasSealedWith() {
        assertThat(new Envelope(SEALED).dataKey()).isEqualTo(KEY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Wie had ik kunnen bellen?",
                "ow1",
                "ow2.0123456789abcdef.AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBB",
                "ow1.0123456789ABCDEF.AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBB",
                "ow1.0123456789abcdef.AAAA.BBBBBBBBBBBBBBBBBBBBBBBB",
                "ow1.0123456789abcdef.AAAAAAAAAAAAAAAA.B",
                "ow1.0123456789abcdef.AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBB==",
                "ow1.0123456789abcdef.AAAAAAAAAAAAAAAA.een gewone zin over een kind",
                "ow1.0123456789abcdef.AAAAAAAAAAAAAAAA.BBBBBBBBBBBBBBBBBBBBBBBB\n"
            })
    void refusesWhatIsNotSealed(String readable) {
        assertThatThrownBy(() -> new Envelope(readable))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("vault.refused.unsealed");
    }

    @Test
    void refusesWhatIsTooLong() {
        String long1 = "ow1." + KEY + ".AAAAAAAAAAAAAAAA." + "B".repeat(Envelope.LONGEST);

        assertThatThrownBy(() -> new Envelope(long1)).isInstanceOf(TooLong.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"meldcode-en-kindcheck", "a1/wat-de-wet-vraagt/p-0a1b2c3d", "a1/x/p-0a1b2c3d-2", "hulp_1"})
    void knowsPlaces(String place) {
        assertThat(Slot.of("notitie", place)).isEqualTo(new Slot(Kind.NOTE, place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "A1", "a|b", "a b", "a%", "../a", "<b>", "é"})
    void refusesOtherPlaces(String place) {
        assertThatThrownBy(() -> Slot.of("notitie", place)).isInstanceOf(RuleBroken.class);
    }

    @Test
    void refusesAnotherKind() {
        assertThatThrownBy(() -> Slot.of("dagboek", "a")).isInstanceOf(RuleBroken.class);
    }

    @Test
    void refusesAWeakLockAndARecoveryOfAnotherKey() {
        Envelope wrapped = new Envelope(SEALED);
        Envelope other = new Envelope(SEALED.replace(KEY, "fedcba9876543210"));

        assertThat(new VaultLock(SALT, 600_000, wrapped, Optional.of(wrapped)).dataKey())
                .isEqualTo(KEY);
        assertRefused(() -> new VaultLock(SALT, 599_999, wrapped, Optional.empty()));
        assertRefused(() -> new VaultLock(SALT, 99_000_000, wrapped, Optional.empty()));
        assertRefused(() -> new VaultLock("kort", 600_000, wrapped, Optional.empty()));
        assertRefused(() -> new VaultLock(SALT, 600_000, wrapped, Optional.of(other)));
        assertRefused(() -> new VaultLock(SALT, 600_000, new Envelope(SEALED + "B".repeat(200)), Optional.empty()));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable making) {
        assertThatThrownBy(making).isInstanceOf(RuleBroken.class).hasMessage("vault.refused.lock");
    }
}
