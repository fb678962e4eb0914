package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** With an authenticator app that this test is itself, from the secret as it is typed over. */
@InBrowser
class SecondFactorBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int STEP = 30;

    @Test
    void whoSetOneUpIsAskedForItAndNobodyWithoutIt(Visitor desk, Visitor thief) throws Exception {
        String email = newcomer(desk);
        desk.goTo("/account/tweede-stap");
        desk.assertAccessible();
        desk.find("#password").fill(NewOrganisation.PASSWORD);
        desk.find("#begin-now").click();
        desk.find(".people-qr").waitFor();
        desk.assertAccessible();
        String secret = desk.find(".people-link code").textContent();
        String used = code(secret, -1);
        desk.find("#code").fill(used);
        desk.find("#confirm").click();
        desk.find(".people-codes li").first().waitFor();
        desk.assertAccessible();
        List<String> codes = desk.find(".people-codes code").allTextContents();
        assertThat(codes).hasSize(10).doesNotHaveDuplicates();

        typePassword(thief, email);
        assertThat(thief.page().url()).contains("/tweede-stap");
        thief.assertAccessible();
        thief.goTo("/account");
        assertThat(thief.page().url()).contains("/tweede-stap");
        thief.find("#code").fill("000000");
        thief.find("#show").click();
        assertThat(thief.find("#code-fault").textContent()).contains("klopt niet");
        // the code that set it up was used
        thief.find("#code").fill(used);
        thief.find("#show").click();
        assertThat(thief.find("#code-fault").textContent()).contains("al gebruikt");

        thief.find("#code").fill(code(secret, 0));
        thief.find("#show").click();
        thief.page().waitForURL(address -> address.endsWith("/account"));
        assertThat(thief.find("main").textContent()).contains("Wachtwoord en code");
        useRecoveryCode(desk, email, codes.get(3));
    }

    private static void useRecoveryCode(Visitor visitor, String email, String code) {
        visitor.goTo("/account");
        visitor.find("button[value=alle]").click();
        visitor.page().waitForURL(address -> address.contains("/aanmelden"));
        typePassword(visitor, email);
        visitor.find("#code").fill(code.toLowerCase(Locale.ROOT).replace("-", ""));
        visitor.find("#show").click();
        visitor.page().waitForURL(address -> !address.contains("/tweede-stap"));
        visitor.goTo("/account/tweede-stap");

        assertThat(visitor.find("main").textContent()).contains("9 herstelcodes");
    }

    @Test
    void whereTheOrganisationAsksItAnAdministratorSetsItUpBeforeAnythingElse(Visitor keeper, Visitor later)
            throws Exception {
        String email = NewOrganisation.made(keeper, "").keeper;
        keeper.goTo("/beheer/aanmelden");
        keeper.find("#factor").check();
        keeper.find("#rule").click();

        // it holds for who is signed in as well
        keeper.page().waitForURL(address -> address.contains("/tweede-stap"));
        assertThat(keeper.find("h1").textContent()).contains("Stel je tweede stap in");
        keeper.goTo("/beheer/mensen");
        assertThat(keeper.page().url()).contains("/tweede-stap");
        keeper.assertAccessible();
        keeper.find("#code").fill(code(keeper.find(".people-link code").textContent(), 0));
        keeper.find("#confirm").click();
        keeper.find(".people-codes li").first().waitFor();
        keeper.assertAccessible();
        keeper.find("main a.btn").click();
        keeper.find("h1").waitFor();
        assertThat(keeper.goTo("/beheer/mensen")).isEqualTo(200);

        typePassword(later, email);
        assertThat(later.find("h1").textContent()).isEqualTo("Vul je code in");
    }

    /** Somebody of Ggz Westerkade who just chose a password, signed in. */
    private static String newcomer(Visitor visitor) {
        String email = "factor" + System.nanoTime() + "@ggz-westerkade.example";
        visitor.signIn("imran.yildiz@ggz-westerkade.example", PASSWORD);
        visitor.goTo("/beheer/mensen/nieuw");
        visitor.find("#email").fill(email);
        visitor.find("#name").fill("Fenna Factor");
        visitor.find("#newcomer button[type=submit]").click();
        visitor.page().waitForURL(address -> address.matches(".*/beheer/mensen/[0-9]+"));
        visitor.find("#make").click();
        NewOrganisation.choosePassword(visitor, email);
        return email;
    }

    private static void typePassword(Visitor visitor, String email) {
        visitor.goTo("/aanmelden");
        visitor.find("#email").fill(email);
        visitor.find("#password").fill(NewOrganisation.PASSWORD);
        visitor.find("#password").press("Enter");
        visitor.page().waitForURL(address -> !address.contains("/aanmelden"));
    }

    /** As an app makes it, so many steps from now. */
    private static String code(String typed, int steps) throws Exception {
        StringBuilder bits = new StringBuilder();
        for (char each : typed.replace(" ", "").toCharArray()) {
            String five = "0000" + Integer.toBinaryString(LETTERS.indexOf(each));
            bits.append(five.substring(five.length() - 5));
        }
        byte[] key = new byte[bits.length() / 8];
        for (int i = 0; i < key.length; i++) {
            key[i] = (byte) Integer.parseInt(bits.substring(i * 8, i * 8 + 8), 2);
        }
        Mac mac = Mac.getInstance("HmacSHA1");
        mac.init(new SecretKeySpec(key, "HmacSHA1"));
        long step = Instant.now().getEpochSecond() / STEP + steps;
        byte[] hash = mac.doFinal(ByteBuffer.allocate(8).putLong(step).array());
        int number = ByteBuffer.wrap(hash, hash[19] & 15, 4).getInt() & 0x7FFFFFFF;
        return String.format(Locale.ROOT, "%06d", number % 1_000_000);
    }
}
