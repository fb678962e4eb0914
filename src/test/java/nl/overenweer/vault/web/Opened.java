package nl.overenweer.vault.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import nl.overenweer.demo.DemoAccounts;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;

/** What tests of the vault have in common: somebody whose vault is new, and opening it. */
final class Opened {
    static final String PASSPHRASE = "lantaarn egel dinsdag";
    static final String REFLECTION = "/modules/meldcode-en-kindcheck/reflectie";

    private Opened() {}

    /** Somebody who never had a vault, also when this test ran before against the same product. */
    static Caller afresh(String email) throws IOException, InterruptedException {
        Caller caller = Caller.of(Product.running()).signIn(email);
        caller.call("DELETE", "/api/kluis", "");
        return caller;
    }

    static void signIn(Visitor visitor, String email) {
        visitor.signIn(email, DemoAccounts.PASSWORD);
    }

    /** On the page of a reflection: makes the vault, without a recovery key, and comes to the field. */
    static void make(Visitor visitor) {
        visitor.find("#reflection-enter").click();
        visitor.find("#vault-make-passphrase").fill(PASSPHRASE);
        visitor.find("#vault-make-again").fill(PASSPHRASE);
        visitor.find("#vault-make-agreed").check();
        visitor.find("[data-step=make] [type=submit]").click();
        visitor.find("[data-step=offer] [data-close]").click();
        assertThat(field(visitor)).isEnabled();
    }

    static void unlock(Visitor visitor, String opener) {
        visitor.find(opener).click();
        visitor.find("#vault-open-passphrase").fill(PASSPHRASE);
        visitor.find("#vault-open-passphrase").press("Enter");
        visitor.find("#vault-door").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
    }

    static Locator field(Visitor visitor) {
        return visitor.find("#reflection-text");
    }

    static Locator line(Visitor visitor) {
        return visitor.find("#reflection-saved");
    }

    static void assertSaved(Locator line) {
        assertThat(line).containsText("Bewaard om");
    }
}
