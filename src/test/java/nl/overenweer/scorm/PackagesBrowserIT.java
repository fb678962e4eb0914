package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import nl.overenweer.scorm.archive.Zips;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.InBrowser;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A trainer brings a package and makes it a module; a learner finds it. */
@InBrowser
class PackagesBrowserIT {
    private static final String PASSWORD = "samen-voor-het-kind";
    private static final String ROOS = "roos.verbeek@raad-noordrand.example";
    private static final String LEARNER = "thijs.lammers@ggz-delinde.example";
    private static final String HERE = "/maken/pakketten";

    @TempDir
    Path folder;

    @Test
    void aPackageBecomesAModule(Visitor visitor) {
        visitor.signIn(ROOS, PASSWORD);
        visitor.goTo(HERE);
        visitor.assertAccessible();
        bring(visitor, SamplesTest.zipped("voorwaarden-12", folder));
        assertThat(visitor.find(".scorm-imports > li").first().innerText()).contains("zonder opmerkingen");
        visitor.assertAccessible();
        visitor.picture("scorm-packages");

        visitor.find(".scorm-imports > li a").first().click();
        visitor.find("#publish-it").waitFor();
        assertThat(visitor.find(".scorm-contents").innerText()).contains("Op kantoor", "Toets");
        assertThat(visitor.find("section[aria-labelledby=about]").innerText())
                .contains("Veilig werken, thuis en op kantoor", "eerst lezen, dan de toets", "1.1");
        visitor.assertAccessible();
        visitor.picture("scorm-package");
        visitor.onPhone().picture("scorm-package-phone");
        visitor.find("#publish-it").click();
        visitor.find(".fault").first().waitFor();
        visitor.assertAccessible();
        String slug = "pakket-" + UUID.randomUUID().toString().substring(0, 8);
        visitor.find("#summary").fill("Hoe je veilig werkt.");
        visitor.find("#goals").fill("kiezen wat je eerst doet");
        visitor.find("#minutes").fill("10");
        visitor.find("#law-date").fill("2026-07-01");
        visitor.find("#code").fill("P1");
        visitor.find("#slug").fill(slug);
        visitor.find("#publish-it").click();
        visitor.find("#publiceren").waitFor();
        visitor.assertAccessible();

        assertThat(visitor.goTo("/auteur/" + slug + "/pakket")).isEqualTo(200);
        assertThat(visitor.find("main").innerText()).contains("Een pakket van een ander programma");
        visitor.assertAccessible();

        visitor.page().context().clearCookies();
        visitor.signIn(LEARNER, PASSWORD);
        visitor.goTo("/modules/" + slug);
        visitor.find("main form button.btn").first().click();
        visitor.find("a[href$='/speler']").waitFor();
        visitor.assertAccessible();
        visitor.picture("scorm-item");
    }

    @Test
    void whatDoesHarmIsRefusedInWords(Visitor visitor) {
        visitor.signIn(ROOS, PASSWORD);
        visitor.goTo(HERE);

        bring(
                visitor,
                Zips.with("imsmanifest.xml", "<manifest/>")
                        .and("../boef.html", "x")
                        .in(folder));

        assertThat(visitor.find(".scorm-imports > li").first().innerText())
                .contains("../boef.html", "Er is niets bewaard");
        visitor.assertAccessible();
    }

    @Test
    void atThePackagesAddressNothingElseIsFound() throws IOException, InterruptedException {
        Caller roos = Caller.of(Product.running()).signIn(ROOS);

        assertThat(roos.get("/pakket/abcdefghijabcdefghijabcdefghijab/index.html")
                        .statusCode())
                .isEqualTo(401);
        assertThat(Caller.of(Product.running()).get(HERE).statusCode()).isEqualTo(303);
        assertThat(Caller.of(Product.running()).signIn(LEARNER).get(HERE).statusCode())
                .isEqualTo(403);
    }

    private static void bring(Visitor visitor, Path zip) {
        if (visitor.find("#for-all").count() > 0) {
            visitor.find("#for-all").check();
        }
        visitor.find("#file").setInputFiles(zip);
        visitor.find("#bring-it").click();
        visitor.find(
                        ".scorm-imports > li:first-child .tag.ok, .scorm-imports > li:first-child .tag.err, .scorm-imports > li:first-child .tag.warn")
                .first()
                .waitFor();
    }
}
