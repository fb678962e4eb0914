package nl.overenweer.learning.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.testing.browser.Caller;
import nl.overenweer.testing.browser.Product;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the door for answers does with what no page of ours would send: a clear refusal, and nothing stored. */
class BadInputBrowserIT {
    private static final String MODULE = "/modules/psychopathologie-en-ouderschap";
    private static final Pattern ATTEMPT = Pattern.compile("data-attempt=\"([0-9]+)\"");
    private static final Pattern SEQ = Pattern.compile("\"seq\":([0-9]+)");

    private Caller learner;
    private String steps;
    private int before;

    @BeforeEach
    void begins() throws Exception {
        learner = Caller.of(Product.running()).signIn("youssef.elamrani@raad-noordrand.example");
        steps = "/api/attempts/" + attempt(learner) + "/steps";
        before = seq(read("open-" + System.nanoTime()));
    }

    @Test
    void whatIsNoStepIsRefusedInWords() throws Exception {
        for (String json : List.of(
                "",
                "{\"kind\": \"read\"",
                "[]",
                "{\"kind\": \"read\", \"item\": \"per-leeftijd\", \"ticket\": \"t\", \"person\": \"7\"}",
                "{\"kind\": \"burn\", \"ticket\": \"t\"}")) {
            HttpResponse<String> answer = learner.postJson(steps, json, Map.of());
            assertThat(answer.statusCode()).as(json).isEqualTo(400);
            assertThat(answer.body()).as(json).contains("Laad de pagina opnieuw");
        }
        nothingWasStored();
    }

    @Test
    void whatIsTooLongIsRefusedInWords() throws Exception {
        String long1 = "{\"kind\": \"answer\", \"given\": [\"" + "x".repeat(1024 * 1024) + "\"]}";

        HttpResponse<String> answer = learner.postJson(steps, long1, Map.of());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("te lang om te bewaren");
        nothingWasStored();
    }

    @Test
    void anotherTypeIsRefused() throws Exception {
        String step = "{\"kind\": \"read\", \"item\": \"per-leeftijd\", \"ticket\": \"t\"}";

        HttpResponse<String> answer = learner.postJson(steps, step, Map.of("Content-Type", "text/plain"));

        assertThat(answer.statusCode()).isEqualTo(415);
        nothingWasStored();
    }

    @Test
    void withoutTheTokenNothingIsTaken() throws Exception {
        String step = "{\"kind\": \"read\", \"item\": \"per-leeftijd\", \"ticket\": \"t\"}";

        assertThat(learner.postJson(steps, step, Map.of("X-CSRF-Token", "")).statusCode())
                .isEqualTo(403);
        assertThat(learner.postJson(steps, step, Map.of("X-CSRF-Token", "made-up"))
                        .statusCode())
                .isEqualTo(403);
        nothingWasStored();
    }

    @Test
    void anothersAttemptIsNotFound() throws Exception {
        Caller other = Caller.of(Product.running()).signIn("sanne.dewit@ggz-westerkade.example");
        String step = "{\"kind\": \"read\", \"item\": \"per-leeftijd\", \"ticket\": \"t\"}";

        assertThat(other.postJson(steps, step, Map.of()).statusCode()).isEqualTo(404);
        nothingWasStored();
    }

    @Test
    void aChoiceThatIsNotThereIsRefusedInWords() throws Exception {
        String step = "{\"kind\": \"answer\", \"item\": \"toets\", \"spot\": \"" + "vraag-van-niemand"
                + "\", \"given\": [\"<script>alert(1)</script>\"], \"ticket\": \"t\"}";

        assertThat(learner.postJson(steps, step, Map.of()).statusCode()).isEqualTo(404);
        nothingWasStored();
    }

    @Test
    void tenAtOnceWithOneTicketAreOneStep() throws Exception {
        String ticket = "once-" + System.nanoTime();
        List<Callable<HttpResponse<String>>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(() -> read(ticket));
        }

        ExecutorService callers = Executors.newFixedThreadPool(10);
        for (Future<HttpResponse<String>> call : callers.invokeAll(calls)) {
            assertThat(seq(call.get())).isEqualTo(before + 1);
        }
        callers.shutdown();
    }

    @Test
    void aTicketIsForOneStep() throws Exception {
        String ticket = "twice-" + System.nanoTime();
        read(ticket);
        String other = "{\"kind\": \"read\", \"item\": \"cijfers-eerlijk-gebruiken\", \"ticket\": \"" + ticket + "\"}";

        HttpResponse<String> answer = learner.postJson(steps, other, Map.of());

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("hoort al bij een andere stap");
    }

    /** One of them is who it is. Now and then one more looks whether the registers are still those of now, so the second is counted. */
    @Test
    void aStepTakesFourQueries() throws Exception {
        read("before-" + System.nanoTime());
        HttpResponse<String> answer = read("counted-" + System.nanoTime());

        assertThat(answer.headers().firstValue("server-timing").orElseThrow()).startsWith("db;desc=\"4\"");
    }

    private void nothingWasStored() throws Exception {
        assertThat(seq(read("after-" + System.nanoTime()))).isEqualTo(before + 1);
    }

    private HttpResponse<String> read(String ticket) throws Exception {
        String step = "{\"kind\": \"read\", \"item\": \"per-leeftijd\", \"ticket\": \"" + ticket + "\"}";
        return learner.postJson(steps, step, Map.of());
    }

    private static int seq(HttpResponse<String> answer) {
        Matcher found = SEQ.matcher(answer.body());
        assertThat(found.find()).as(answer.body()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String attempt(Caller who) throws Exception {
        Matcher found = ATTEMPT.matcher(who.get(MODULE + "/toets/vraag-5").body());
        assertThat(found.find()).as("an attempt of " + MODULE).isTrue();
        return found.group(1);
    }
}
