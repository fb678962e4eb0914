package nl.overenweer.people;

import nl.overenweer.testing.browser.Visitor;

/** An organisation of this test's own, with an administrator, made in the browser by the platform's. */
final class NewOrganisation {
    static final String PASSWORD = "kersen plukken in juni";

    private static final String PLATFORM = "lotte.brandsma@overenweer.example";
    private static final String OF_DEMO = "samen-voor-het-kind";

    final String name = "Ggz Proef " + System.nanoTime();
    final String keeper = "beheer" + System.nanoTime() + "@proef.example";

    private NewOrganisation() {}

    /** Its administrator is signed in afterwards. */
    static NewOrganisation made(Visitor visitor, String domain) {
        NewOrganisation made = new NewOrganisation();
        visitor.signIn(PLATFORM, OF_DEMO);
        visitor.goTo("/beheer/organisaties");
        visitor.find("#name").fill(made.name);
        visitor.find("#region").fill("Noordrand");
        visitor.find("#region").press("Enter");
        visitor.find("#appoint-now").waitFor();
        if (!domain.isEmpty()) {
            visitor.find("#domain").fill("@" + domain);
            visitor.find("#confirm-domain").click();
            visitor.find(".notices:has-text('toegevoegd')").waitFor();
            visitor.assertAccessible();
        }
        visitor.find("#email").fill(made.keeper);
        visitor.find("#person").fill("Bea Heer");
        visitor.find("#appoint-now").click();
        choosePassword(visitor, made.keeper);
        return made;
    }

    /** By the link that the page shows; signed in afterwards. */
    static void choosePassword(Visitor visitor, String email) {
        String link = visitor.find(".people-link code").textContent();
        visitor.page().context().clearCookies();
        visitor.goTo(link.replaceAll("https?://[^/]+", ""));
        visitor.find("#password").fill(PASSWORD);
        visitor.find("#again").fill(PASSWORD);
        visitor.find("#choose button[type=submit]").click();
        visitor.page().waitForURL(address -> address.contains("/aanmelden"));
        visitor.signIn(email, PASSWORD);
    }
}
