package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

/** By mail: from a work address to an account, from a forgotten password to a new one; and what an administrator sees of it. */
@InBrowser
class MailBrowserIT {
    private static final String IMRAN = "imran.yildiz@ggz-westerkade.example";
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final Pattern LINK =
            Pattern.compile("https?://[^/\\s]+(/(?:registreren|wachtwoord)/[A-Za-z0-9_-]{43})");

    @Test
    void aNewcomerRegistersAndLaterForgetsHerPassword(Visitor lotte, Visitor imran, Visitor nina) {
        String email = "nina" + System.nanoTime() + "@ggz-westerkade.example";
        open(lotte, imran);

        nina.goTo("/registreren");
        nina.assertAccessible();
        ask(nina, email);
        assertThat(nina.find("h1").textContent()).isEqualTo("Kijk in je mail");
        nina.assertAccessible();
        nina.goTo(link(nina, email, "Maak je account bij Over en Weer af"));
        nina.assertAccessible();
        nina.find("#name").fill("Nina van de Oever");
        nina.find("#password").fill("kersen plukken in juni");
        nina.find("#again").fill("kersen plukken in juli");
        nina.find("#go").click();
        assertThat(nina.find(".notices").textContent()).contains("niet gelijk");
        assertThat(nina.find("#name").inputValue()).isEqualTo("Nina van de Oever");
        nina.find("#password").fill("kersen plukken in juni");
        nina.find("#again").fill("kersen plukken in juni");
        nina.find("#go").click();
        nina.page().waitForURL(address -> address.contains("/aanmelden"));

        nina.goTo("/wachtwoord-vergeten");
        nina.assertAccessible();
        ask(nina, email);
        nina.goTo(link(nina, email, "Kies een nieuw wachtwoord"));
        nina.find("#password").fill("pruimen plukken in mei");
        nina.find("#again").fill("pruimen plukken in mei");
        nina.find("#choose button[type=submit]").click();
        nina.page().waitForURL(address -> address.contains("/aanmelden"));
        nina.signIn(email, "pruimen plukken in mei");

        assertThat(nina.find(".account-name").textContent()).contains("Nina van de Oever");
        nina.goTo("/demo/postvak");
        assertThat(nina.find("main").innerText())
                .contains("Je wachtwoord is veranderd")
                .doesNotContain(IMRAN);
    }

    /** The platform's administrator says whose the domain is; the organisation's own opens it. */
    private static void open(Visitor lotte, Visitor imran) {
        lotte.signIn("lotte.brandsma@overenweer.example", PASSWORD);
        lotte.goTo("/beheer/organisaties");
        lotte.page().getByText("Ggz Westerkade").first().click();
        lotte.find("#domain").fill("ggz-westerkade.example");
        lotte.find("#confirm-domain").click();
        lotte.find(".notices").waitFor();

        imran.signIn(IMRAN, PASSWORD);
        imran.goTo("/beheer/registratie");
        imran.assertAccessible();
        imran.find("#open-now").click();
        imran.find("#close-now").waitFor();
        imran.assertAccessible();
    }

    private static void ask(Visitor visitor, String email) {
        visitor.find("#email").fill(email);
        visitor.find("#ask").click();
        visitor.page().waitForURL(address -> address.contains("gevraagd=ja"));
    }

    /** What is mailed comes a moment after the answer. */
    private static String link(Visitor visitor, String email, String subject) {
        visitor.page().waitForCondition(() -> {
            visitor.goTo("/demo/postvak?adres=" + email);
            return visitor.find("main").innerText().contains(subject);
        });
        visitor.assertAccessible();
        visitor.page().getByText(subject).first().click();
        visitor.find(".mail-text").waitFor();
        visitor.assertAccessible();
        Matcher link = LINK.matcher(visitor.find(".mail-text").innerText());
        assertThat(link.find()).isTrue();
        visitor.find("a.btn").first().click();
        visitor.find("a.button").waitFor();
        visitor.assertAccessible();
        return link.group(1);
    }

    @Test
    void anUnknownAddressHearsTheSame(Visitor visitor) {
        visitor.goTo("/wachtwoord-vergeten");
        ask(visitor, "niemand" + System.nanoTime() + "@ggz-westerkade.example");

        assertThat(visitor.find("h1").textContent()).isEqualTo("Kijk in je mail");
    }

    @Test
    void anAdministratorSeesTheMailAndChoosesWhenAndHow(Visitor imran) {
        imran.signIn(IMRAN, PASSWORD);
        imran.goTo("/beheer/mail");
        imran.assertAccessible();
        imran.find("#from").fill("19:30");
        imran.find("#keep-quiet").click();
        imran.find(".notices").waitFor();
        assertThat(imran.find("#from").inputValue()).isEqualTo("19:30");
        imran.goTo("/beheer/mail?toon=alles");
        imran.assertAccessible();

        imran.goTo("/beheer/herinneringen");
        imran.assertAccessible();
        imran.find("#before").fill("een week");
        imran.find("#keep").click();
        assertThat(imran.find(".notices").textContent()).contains("‘een’ is geen aantal dagen");
        assertThat(imran.find("#before").inputValue()).isEqualTo("een week");
        imran.onPhone().picture("reminders-phone");
    }

    @Test
    void aTextIsSeenBeforehandAndAnUnknownNameRefused(Visitor imran) {
        imran.signIn(IMRAN, PASSWORD);
        imran.goTo("/beheer/herinneringen/voor/nl");
        imran.assertAccessible();
        imran.find("#subject").fill("Nog {dagne}");
        imran.find("#show").click();
        assertThat(imran.find(".notices").textContent()).contains("{dagne} kennen we niet", "{dagen}");
        assertThat(imran.find("#subject").inputValue()).isEqualTo("Nog {dagne}");

        imran.find("#subject").fill("Nog {dagen} & <b>klaar</b>");
        imran.find("#show").click();
        assertThat(imran.find(".reminder-preview").innerText()).startsWith("Nog 7 dagen & <b>klaar</b>");
        assertThat(imran.find(".reminder-preview").innerText()).contains("Vera Verzonnen");
        imran.assertAccessible();
        imran.goTo(imran.find("a[href^='/beheer/herinneringen/voorbeeld']").getAttribute("href"));
        assertThat(imran.find("h1").innerText()).isEqualTo("Nog 7 dagen & <b>klaar</b>");
        assertThat(imran.find("main").innerText()).contains("Vera Verzonnen", "hier staat wat de leidinggevende");
        imran.goTo("/beheer/herinneringen/overzicht/nl");
        assertThat(imran.find(".reminder-preview").innerText()).contains("Anna Verzonnen", "Bram Verzonnen");

        imran.goTo("/beheer/herinneringen/voor/nl");
        imran.find("#subject").fill("Nog {dagen}");
        imran.find("#keep").click();
        imran.page().waitForURL(address -> address.endsWith("/beheer/herinneringen"));
        assertThat(imran.find("main").innerText()).contains("Jullie tekst");
        imran.goTo("/beheer/herinneringen/voor/nl");
        imran.find("#reset").click();
        imran.page().waitForURL(address -> address.endsWith("/beheer/herinneringen"));

        assertThat(imran.find("main").innerText()).doesNotContain("Jullie tekst");
    }

    @Test
    void theChoiceOfMailIsOnTheAccountAndBehindALink(Visitor sanne) throws IOException, InterruptedException {
        sanne.signIn("sanne.dewit@ggz-westerkade.example", PASSWORD);
        sanne.goTo("/account");
        sanne.find("#optionalMail").uncheck();
        sanne.find("#chooseMail").click();
        sanne.find(".notices").waitFor();
        assertThat(sanne.find("#optionalMail").isChecked()).isFalse();
        sanne.find("#optionalMail").check();
        sanne.find("#chooseMail").click();
        sanne.find(".notices").waitFor();

        sanne.goTo("/mail/keuze/1-verzonnen");
        assertThat(sanne.find("main").innerText()).contains("Deze link klopt niet meer");
        sanne.assertAccessible();
        Map<String, String> fromElsewhere = Map.of("Sec-Fetch-Site", "cross-site");
        assertThat(Caller.of(Product.running())
                        .post("/mail/af/1-verzonnen", "List-Unsubscribe=One-Click", fromElsewhere)
                        .statusCode())
                .isEqualTo(404);
    }
}
