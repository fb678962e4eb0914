package nl.overenweer.people;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;

@InBrowser
class SignInBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String SANNE = "sanne.dewit@ggz-westerkade.example";

    @Test
    void whoAsksForAPageComesBackToItAfterSigningIn(Visitor visitor) {
        visitor.goTo("/account");
        visitor.find("#email").fill(SANNE);
        visitor.find("#password").fill(PASSWORD);
        visitor.find("#password").press("Enter");

        visitor.find("h1").waitFor();
        assertThat(visitor.page().url()).endsWith("/account");
        visitor.assertAccessible();
    }

    @Test
    void aWrongPasswordIsSaidWithoutTellingWhoExists(Visitor visitor) {
        visitor.goTo("/aanmelden");
        visitor.find("#email").fill("bestaat.niet@ggz-westerkade.example");
        visitor.find("#password").fill("zomaar een wachtwoord");
        visitor.find("#password").press("Enter");

        assertThat(visitor.find(".notices").textContent()).contains("horen niet bij elkaar");
        assertThat(visitor.find("#email").inputValue()).isEqualTo("bestaat.niet@ggz-westerkade.example");
        visitor.assertAccessible();
    }

    @Test
    void oneOfTheInventedPeopleSignsInByAClick(Visitor visitor) {
        visitor.goTo("/aanmelden");
        visitor.find("[data-demo='imran.yildiz@ggz-westerkade.example']").click();

        visitor.page().waitForURL(address -> address.endsWith("/beheer/mensen"));
        assertThat(visitor.find("h1").textContent()).isEqualTo("Mensen van Ggz Westerkade");
        visitor.assertAccessible();
    }

    @Test
    void signingOutEverywhereEndsTheOtherDevice(Visitor desk, Visitor phone) {
        desk.signIn("teun.schippers@raad-noordrand.example", PASSWORD);
        phone.onPhone().signIn("teun.schippers@raad-noordrand.example", PASSWORD);
        desk.goTo("/account");
        desk.find("button[value=alle]").click();
        desk.page().waitForURL(address -> address.contains("/aanmelden"));

        phone.goTo("/account");

        assertThat(phone.page().url()).contains("/aanmelden");
        assertThat(phone.find("main").textContent()).contains("Je was een tijd weg");
    }

    @Test
    void somebodyOfTwoOrganisationsChoosesForWhichSheWorks(Visitor visitor) {
        visitor.signIn("farah.boukhari@ggz-westerkade.example", PASSWORD);
        visitor.find("summary.account").click();
        visitor.find("button[name=organisatie]").last().click();
        visitor.page().waitForURL(address -> !address.endsWith("/organisatie"));

        assertThat(visitor.find(".account-name small").textContent()).isEqualTo("Raad locatie Noordrand");
    }

    @Test
    void anAdministratorAddsSomebodyWhoChoosesAPassword(Visitor imran, Visitor newcomer) {
        String email = "nieuw" + System.nanoTime() + "@ggz-westerkade.example";
        imran.signIn("imran.yildiz@ggz-westerkade.example", PASSWORD);
        imran.goTo("/beheer/mensen/nieuw");
        imran.find("#email").fill(email);
        imran.find("#name").fill("<script>alert(1)</script> Nieuw");
        imran.find("#newcomer button[type=submit]").click();
        imran.page().waitForURL(address -> address.matches(".*/beheer/mensen/[0-9]+"));
        imran.assertAccessible();
        imran.find("#make").click();
        String link = imran.find(".people-link code").textContent();

        newcomer.goTo(link.replaceAll("https?://[^/]+", ""));
        newcomer.assertAccessible();
        newcomer.find("#password").fill("kersen plukken in juni");
        newcomer.find("#again").fill("kersen plukken in juni");
        newcomer.find("#choose button[type=submit]").click();
        newcomer.page().waitForURL(address -> address.contains("/aanmelden"));
        newcomer.signIn(email, "kersen plukken in juni");

        assertThat(newcomer.find(".account-name").textContent()).contains("<script>alert(1)</script> Nieuw");
    }
}
