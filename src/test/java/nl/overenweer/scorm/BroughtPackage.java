package nl.overenweer.scorm;

import com.microsoft.playwright.Locator;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.Product;
import nl.overenweer.testing.browser.Visitor;

/** A package in the running product, brought by a trainer's own pages and made a module of its own. */
record BroughtPackage(String module) {
    private static final String PASSWORD = "samen-voor-het-kind";

    static BroughtPackage of(Visitor visitor, Path zip) {
        return new BroughtPackage(PlayerBrowserIT.publish(visitor, zip));
    }

    /** As a learner who never saw it; her registration. */
    String open(Visitor visitor, String email) {
        visitor.signIn(email, PASSWORD);
        visitor.goTo(module);
        visitor.find("main form button.btn").first().click();
        visitor.find("a[href$='/speler']").click();
        PackageStage.ofPlayer(visitor.page()).at("#inhoud h1").first().waitFor();
        Locator player = visitor.find("#player");
        return String.valueOf(player.getAttribute("data-registration"));
    }

    /** Whatever the server kept of a registration, as content finds it at the next visit: from the rows, by the door of every player. */
    static Map<String, String> kept(String email, String registration) throws IOException, InterruptedException {
        HttpResponse<String> answer = Caller.of(Product.running())
                .signIn(email)
                .call(
                        "POST",
                        "/api/scorm/" + registration + "/sessions",
                        "{\"device\":\"" + "0".repeat(32) + "\",\"takesOver\":true}");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
        Map<String, String> kept = new TreeMap<>();
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            JsonObject values = reader.readObject().getJsonObject("values");
            values.forEach((element, value) -> kept.put(element, values.getString(element)));
        }
        return kept;
    }
}
