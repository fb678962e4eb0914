package nl.overenweer.vault.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static nl.overenweer.vault.web.Opened.PASSPHRASE;
import static nl.overenweer.vault.web.Opened.REFLECTION;
import static nl.overenweer.vault.web.Opened.assertSaved;
import static nl.overenweer.vault.web.Opened.field;
import static nl.overenweer.vault.web.Opened.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import nl.overenweer.vault.Sealing;
import org.junit.jupiter.api.Test;

/** What is written in the vault is read by its writer, and by nobody else. */
@InBrowser
class VaultBrowserIT {
    private static final String OLGA = "olga.petrova@ggz-westerkade.example";
    private static final String STEFAN = "stefan.brouwer@ggz-westerkade.example";
    private static final String MANAGER = "marjolein.kuipers@ggz-westerkade.example";
    private static final String SENTENCE = "Ik had de intern begeleider kunnen bellen.";
    private static final int MOST_QUERIES = 8;

    @Test
    void aReflectionIsWrittenHereReadElsewhereAndSeenByNobody(Visitor desk, Visitor phone) throws Exception {
        Caller olga = Opened.afresh(OLGA);
        List<String> sent = listen(desk);
        Opened.signIn(desk, OLGA);
        desk.goTo(REFLECTION);
        assertThat(desk.find(".vault-private:visible")).containsText("Ook de beheerder niet.");
        desk.assertAccessible();

        makeWithWarning(desk);
        field(desk).pressSequentially(SENTENCE);
        assertSaved(line(desk));
        desk.find("#reflection-done [type=submit]").press("Enter");
        assertThat(desk.find("#reflection-said")).isFocused();
        desk.assertAccessible();

        assertThat(String.join("\n", sent)).doesNotContain(PASSPHRASE).doesNotContain("begeleider");
        assertThat(keptInBrowser(desk))
                .contains("ow1")
                .doesNotContain(PASSPHRASE)
                .doesNotContain("begeleider");
        assertThat(openedInJava(olga)).contains(SENTENCE);
        desk.find("#reflection-lock").press("Enter");
        assertThat(field(desk)).isHidden();
        assertThat(field(desk)).hasValue("");

        Opened.signIn(phone.onPhone(), OLGA);
        phone.goTo(REFLECTION);
        phone.find("#reflection-enter").click();
        phone.find("#vault-open-passphrase").fill("een heel andere wachtzin");
        phone.find("#vault-open-passphrase").press("Enter");
        phone.find("#vault-open-passphrase-fault").waitFor();
        assertThat(phone.find("#vault-open-passphrase-fault")).containsText("past niet");
        phone.find("#vault-open-passphrase").fill("  Lantaarn  egel dinsdag".replace("L", "l"));
        phone.find("#vault-open-passphrase").press("Enter");
        field(phone).waitFor();
        assertThat(field(phone)).hasValue(SENTENCE);
        assertThat(phone.queriesOf(REFLECTION)).isLessThanOrEqualTo(MOST_QUERIES);
        assertManagerSeesDoneOnly();
    }

    /** First without reading the warning: it is asked for. Then with a recovery key, which is shown once. */
    private static void makeWithWarning(Visitor desk) {
        desk.find("#reflection-enter").press("Enter");
        assertThat(desk.find("[data-step=make] .note")).containsText("Wachtzin kwijt is tekst kwijt");
        desk.find("#vault-make-passphrase").fill("wachtwoord2026");
        desk.find("#vault-make-passphrase").press("Enter");
        assertThat(desk.find("#vault-make-passphrase-fault")).containsText("eerste dingen die iemand probeert");
        desk.find("#vault-make-passphrase").fill(PASSPHRASE);
        desk.find("#vault-make-again").fill(PASSPHRASE);
        desk.find("#vault-make-again").press("Enter");
        assertThat(desk.find("#vault-make-agreed-fault")).isVisible();
        desk.assertAccessible();
        desk.find("#vault-make-agreed").press("Space");
        desk.find("[data-step=make] [type=submit]").press("Enter");
        desk.find("[data-step=offer]").waitFor();
        desk.find("[data-step=offer] [type=submit]").press("Enter");
        desk.find("[data-step=key]").waitFor();
        assertThat(desk.find("[data-step=key] output")).containsText("-");
        desk.assertAccessible();
        desk.find("[data-step=key] [type=submit]").press("Enter");
        assertThat(field(desk)).isFocused();
    }

    @Test
    void thePassphraseIsChangedAndTheRecoveryKeyOpensWithoutIt(Visitor visitor) throws Exception {
        Opened.afresh(STEFAN);
        Opened.signIn(visitor, STEFAN);
        visitor.goTo("/kluis");
        assertThat(visitor.find("#vault-new")).isVisible();
        visitor.assertAccessible();
        visitor.goTo(REFLECTION);
        Opened.make(visitor);
        field(visitor).fill(SENTENCE);
        assertSaved(line(visitor));

        visitor.goTo("/kluis");
        visitor.find("[data-act=renew]").click();
        visitor.find("#vault-renew-old").fill(PASSPHRASE);
        visitor.find("#vault-renew-old").press("Enter");
        visitor.find("[data-step=key]").waitFor();
        String code = visitor.find("[data-step=key] output").textContent();
        visitor.find("[data-step=key] [type=submit]").click();
        assertThat(visitor.find("[data-recovery=yes]")).isVisible();
        visitor.find("[data-act=change]").click();
        visitor.find("#vault-change-old").fill(PASSPHRASE);
        visitor.find("#vault-change-passphrase").fill("gordijn fiets november");
        visitor.find("#vault-change-again").fill("gordijn fiets november");
        visitor.find("#vault-change-again").press("Enter");
        visitor.find("#vault-said").waitFor();
        assertThat(visitor.find("#vault-said")).containsText("veranderd");

        visitor.find("[data-act=lock]").click();
        assertThat(visitor.find(".vault-entry")).hasCount(0);
        visitor.find("[data-act=enter]").click();
        visitor.find("#vault-open-passphrase").fill(PASSPHRASE);
        visitor.find("#vault-open-passphrase").press("Enter");
        visitor.find("#vault-open-passphrase-fault").waitFor();
        visitor.find("[data-forgot]").click();
        visitor.find("#vault-recover-code")
                .fill(code.toLowerCase(java.util.Locale.ROOT).replace("-", " "));
        visitor.find("#vault-recover-passphrase").fill("sleutel zolder winter");
        visitor.find("#vault-recover-again").fill("sleutel zolder winter");
        visitor.find("#vault-recover-again").press("Enter");
        visitor.find(".vault-entry .own-text").waitFor();
        assertThat(visitor.find(".vault-entry .own-text")).hasText(SENTENCE);
        visitor.assertAccessible();
        assertTakenAlongPutBackAndErased(visitor);
    }

    private static void assertTakenAlongPutBackAndErased(Visitor visitor) throws Exception {
        Download file = visitor.page()
                .waitForDownload(() -> visitor.find("[data-act=text]").click());
        assertThat(Files.readString(file.path())).contains(SENTENCE).contains("Meldcode en kindcheck");
        visitor.find(".vault-entry .danger").click();
        assertThat(visitor.find(".vault-entry .own-text")).hasCount(0);
        visitor.find(".vault-entry button").press("Enter");
        assertThat(visitor.find(".vault-entry .own-text")).hasText(SENTENCE);

        visitor.find("[data-act=empty]").click();
        visitor.find("#vault-erase-agreed").check();
        visitor.find("[data-step=empty] [type=submit]").click();
        assertThat(visitor.find("#vault-new")).isVisible();
        visitor.page().reload();
        assertThat(visitor.find("#vault-new")).isVisible();
    }

    @Test
    void signingOutLocksTheVaultInThisBrowser(Visitor visitor) throws Exception {
        Opened.afresh("aylin.demirci@ggz-westerkade.example");
        Opened.signIn(visitor, "aylin.demirci@ggz-westerkade.example");
        visitor.goTo(REFLECTION);
        Opened.make(visitor);

        visitor.find(".account-menu > summary").click();
        visitor.find("form[action='/afmelden'] button").click();
        visitor.page().waitForURL("**/aanmelden**");
        Opened.signIn(visitor, "aylin.demirci@ggz-westerkade.example");
        visitor.goTo(REFLECTION);

        assertThat(visitor.find("#reflection-enter")).isVisible();
    }

    @Test
    void halfAnHourWithoutWorkLocksTheVault(Visitor visitor) throws Exception {
        Opened.afresh("bram.terpstra@ggz-westerkade.example");
        Opened.signIn(visitor, "bram.terpstra@ggz-westerkade.example");
        visitor.page().clock().install();
        visitor.goTo(REFLECTION);
        Opened.make(visitor);

        visitor.page().clock().fastForward("31:00");

        assertThat(visitor.find("#reflection-enter")).isVisible();
        assertThat(field(visitor)).isHidden();
    }

    private static List<String> listen(Visitor visitor) {
        List<String> sent = new ArrayList<>();
        visitor.page().onRequest(request -> sent.add(request.url() + " " + request.postData()));
        return sent;
    }

    /** Everything that the browser keeps of ours, as text. */
    private static String keptInBrowser(Visitor visitor) {
        return String.valueOf(visitor.page()
                .evaluate("async () => {"
                        + " const all = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];"
                        + " const { envelope } = await (async () => { const { vaultRoom } = globalThis;"
                        + "   return { envelope: await vaultRoom.sealed('hulp', 'proef', { text: 'x' }) }; })();"
                        + " await vaultStore.drafts.keep('proef|hulp|proef', { envelope, after: 0 });"
                        + " for (const { name } of await indexedDB.databases()) {"
                        + "   const base = await new Promise(done => { const r = indexedDB.open(name); r.onsuccess = () => done(r.result); });"
                        + "   for (const store of base.objectStoreNames) {"
                        + "     all.push(JSON.stringify(await new Promise(done => {"
                        + "       const r = base.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result); }))); }"
                        + "   base.close(); }"
                        + " await vaultStore.drafts.drop('proef|hulp|proef');"
                        + " return all.join('\\n'); }"));
    }

    /** What the server holds of her shows none of her words, and opens with her passphrase and nothing but Java. */
    private static String openedInJava(Caller olga) throws Exception {
        String lock = olga.get("/api/kluis").body();
        String texts = olga.get("/api/kluis/teksten").body();
        assertThat(lock + texts).doesNotContain("begeleider").doesNotContain(PASSPHRASE);
        JsonObject held = read(lock);
        JsonObject text = read(texts).getJsonArray("texts").getJsonObject(0);
        long person = Long.parseLong(
                olga.get("/kluis").body().replaceAll("(?s).*id=\"vault\"[^>]*data-person=\"([0-9]+)\".*", "$1"));
        byte[] key = Sealing.fromPassphrase(PASSPHRASE, held.getString("salt"), held.getInt("iterations"));
        byte[] dataKey = Sealing.open(held.getString("wrapped"), key, Sealing.boundKey(person, "wachtzin"));
        return Sealing.openText(
                text.getString("sealed"), dataKey, person, text.getString("kind"), text.getString("place"));
    }

    private static void assertManagerSeesDoneOnly() throws Exception {
        Caller manager = Caller.of(Product.running()).signIn(MANAGER);
        String list = manager.get("/voortgang?naam=Olga").body();
        String person = list.replaceAll("(?s).*href=\"(/voortgang/[0-9]+)\"[^>]*>\\s*Olga.*", "$1");
        assertThat(manager.get(person).body())
                .contains("Olga Petrova")
                .contains("Reflectie: gedaan, gemeld op")
                .doesNotContain("begeleider")
                .doesNotContain("ow1.");
    }

    private static JsonObject read(String json) {
        return Json.createReader(new StringReader(json)).readObject();
    }
}
