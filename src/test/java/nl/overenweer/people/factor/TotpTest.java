package nl.overenweer.people.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {
    private static final byte[] SECRET = bytes("12345678901234567890");
    private static final Instant NOW = Instant.parse("2026-11-26T10:00:10Z");

    /** RFC 6238, appendix B; the seeds for the longer digests are those of its reference implementation (erratum 2866). */
    @ParameterizedTest
    @CsvSource({
        "59, 94287082, 46119246, 90693936",
        "1111111109, 07081804, 68084774, 25091201",
        "1111111111, 14050471, 67062674, 99943326",
        "1234567890, 89005924, 91819424, 93441116",
        "2000000000, 69279037, 90698825, 38618901",
        "20000000000, 65353130, 77737706, 47863826"
    })
    void theVectorsOfTheStandard(long seconds, String sha1, String sha256, String sha512) {
        long step = Totp.step(Instant.ofEpochSecond(seconds));

        assertThat(Totp.code(SECRET, step, 8, "HmacSHA1")).isEqualTo(sha1);
        assertThat(Totp.code(bytes("12345678901234567890123456789012"), step, 8, "HmacSHA256"))
                .isEqualTo(sha256);
        assertThat(Totp.code(
                        bytes("1234567890123456789012345678901234567890123456789012345678901234"),
                        step,
                        8,
                        "HmacSHA512"))
                .isEqualTo(sha512);
    }

    @Test
    void theCodeBeforeAndTheCodeAfterFitToo() {
        long step = Totp.step(NOW);

        assertThat(Totp.fits(SECRET, at(step - 1), NOW, 0)).hasValue(step - 1);
        assertThat(Totp.fits(SECRET, at(step), NOW, 0)).hasValue(step);
        assertThat(Totp.fits(SECRET, at(step + 1), NOW, 0)).hasValue(step + 1);
        assertThat(Totp.fits(SECRET, at(step - 2), NOW, 0)).isEmpty();
        assertThat(Totp.fits(SECRET, at(step + 2), NOW, 0)).isEmpty();
    }

    @Test
    void aCodeThatWasUsedDoesNotFitAgainNorDoesOneBeforeIt() {
        long step = Totp.step(NOW);

        assertThat(Totp.fits(SECRET, at(step), NOW, step)).isEmpty();
        assertThat(Totp.fits(SECRET, at(step - 1), NOW, step)).isEmpty();
        assertThat(Totp.fits(SECRET, at(step + 1), NOW, step)).hasValue(step + 1);
    }

    @Test
    void whatIsNoCodeFitsNothing() {
        assertThat(Totp.fits(SECRET, "", NOW, 0)).isEmpty();
        assertThat(Totp.fits(SECRET, "abcdef", NOW, 0)).isEmpty();
        assertThat(Totp.fits(SECRET, at(Totp.step(NOW)) + "0", NOW, 0)).isEmpty();
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void secretsAreWrittenInLettersThatAppsRead(String clear, String written) {
        assertThat(Base32.write(bytes(clear))).isEqualTo(written);
        assertThat(Base32.read(written)).isEqualTo(bytes(clear));
    }

    @Test
    void anotherLetterIsNoSecret() {
        assertThatThrownBy(() -> Base32.read("MZXW1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void recoveryCodesAreEachAnotherAndMayBeTypedAnyHow() {
        String code = RecoveryCode.fresh();

        assertThat(code).matches("([A-Z2-7]{4}-){3}[A-Z2-7]{4}").isNotEqualTo(RecoveryCode.fresh());
        assertThat(RecoveryCode.bare(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo(RecoveryCode.bare(code));
    }

    private static String at(long step) {
        return Totp.code(SECRET, step, Totp.DIGITS, "HmacSHA1");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
