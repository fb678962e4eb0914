package nl.overenweer.vault.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import nl.overenweer.vault.Sealing;
import org.junit.jupiter.api.Test;

/** The format of decision 0014, proven by two ciphers that know nothing of each other: the browser's and Java's. */
@InBrowser
class FormatBrowserIT {
    private static final String PASSPHRASE = "caf\u00e9 lantaarn dinsdag";
    private static final byte[] DATA_KEY = HexFormat.of().parseHex("00112233445566778899aabbccddeeff".repeat(2));
    private static final long PERSON = 4711;

    @Test
    void whatTheBrowserSealsJavaOpensAndTheOtherWayRound(Visitor visitor) throws Exception {
        Opened.signIn(visitor, "femke.postma@ggz-westerkade.example");
        visitor.goTo("/kluis");
        Map<?, ?> made = made(visitor);
        assertThat(made.get("extractable")).isEqualTo(false);

        byte[] key = Sealing.fromPassphrase(PASSPHRASE, text(made, "salt"), 600_000);
        assertThat(Sealing.open(text(made, "wrapped"), key, Sealing.boundKey(PERSON, "wachtzin")))
                .isEqualTo(DATA_KEY);
        byte[] recovery = Sealing.fromRecovery(bytes(made));
        assertThat(Sealing.open(text(made, "recovery"), recovery, Sealing.boundKey(PERSON, "herstel")))
                .isEqualTo(DATA_KEY);
        String plain = Sealing.openText(text(made, "sealed"), DATA_KEY, PERSON, "notitie", "a1/b/p-0a1b2c3d");
        assertThat(plain.strip()).isEqualTo("{\"text\":\"Zó zei ze het: ‘waarom?’\"}");
        assertThat(plain.getBytes(java.nio.charset.StandardCharsets.UTF_8)).hasSize(512);
        assertMovedIsShut(text(made, "sealed"));

        String sealed = Sealing.seal(
                "{\"text\":\"Uit Java\"}", DATA_KEY, "0123456789abcdef", Sealing.boundText(PERSON, "hulp", "x"));
        Object read = visitor.page()
                .evaluate(
                        """
                async ([sealed, raw]) => {
                  const key = await vaultCrypto.usable(Uint8Array.from(raw));
                  return (await vaultCrypto.open(sealed, key, '4711', 'hulp', 'x')).text;
                }""",
                        List.of(sealed, signs()));
        assertThat(read).isEqualTo("Uit Java");
    }

    /** Another person, kind or place is another text: a row that was moved does not open. */
    private static void assertMovedIsShut(String sealed) {
        assertShut(() -> Sealing.openText(sealed, DATA_KEY, PERSON + 1, "notitie", "a1/b/p-0a1b2c3d"));
        assertShut(() -> Sealing.openText(sealed, DATA_KEY, PERSON, "hulp", "a1/b/p-0a1b2c3d"));
        assertShut(() -> Sealing.openText(sealed, DATA_KEY, PERSON, "notitie", "a1/b/p-ffffffff"));
    }

    private static void assertShut(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening) {
        assertThatThrownBy(opening).isInstanceOf(GeneralSecurityException.class);
    }

    /** The accent is typed as two signs: it is the same passphrase. */
    private static Map<?, ?> made(Visitor visitor) {
        return (Map<?, ?>) visitor.page()
                .evaluate(
                        """
                async raw => {
                  const c = vaultCrypto;
                  const dataKey = { name: '0123456789abcdef', raw: Uint8Array.from(raw) };
                  const lock = await c.wrap('  cafe\\u0301  lantaarn dinsdag ', dataKey, '4711');
                  const code = c.makeRecoveryCode();
                  const key = await c.usable(dataKey.raw);
                  return { ...lock, code: [...c.recoveryBytes(code.toLowerCase())],
                    extractable: key.extractable,
                    recovery: await c.wrapForRecovery(code, dataKey, '4711'),
                    sealed: await c.seal({ text: 'Zó zei ze het: ‘waarom?’' }, key, dataKey.name, '4711', 'notitie', 'a1/b/p-0a1b2c3d') };
                }""",
                        signs());
    }

    private static List<Integer> signs() {
        return java.util.stream.IntStream.range(0, DATA_KEY.length)
                .mapToObj(i -> DATA_KEY[i] & 0xff)
                .toList();
    }

    private static byte[] bytes(Map<?, ?> made) {
        List<?> code = (List<?>) java.util.Objects.requireNonNull(made.get("code"));
        byte[] bytes = new byte[code.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = ((Number) code.get(i)).byteValue();
        }
        return bytes;
    }

    private static String text(Map<?, ?> made, String name) {
        return String.valueOf(made.get(name));
    }
}
