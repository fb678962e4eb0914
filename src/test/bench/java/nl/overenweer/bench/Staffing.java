package nl.overenweer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import nl.overenweer.bench.Population.Guest;
import org.jsoup.nodes.Document;

/** An administrator brings 2,000 people in from a file: from sending it until all of them are there. */
final class Staffing {
    private static final int PEOPLE = 2_000;
    private static final long RUN = System.currentTimeMillis();

    private final Desk administrator;

    Staffing(URI product, Guest administrator) {
        this.administrator = new Desk(product, administrator);
    }

    void run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        administrator.bring("/beheer/mensen/import/bestand", "in", "", "mensen.csv", BodyPublishers.ofString(csv()));
        Document plan = administrator.page("/beheer/mensen/import");
        long planned = System.nanoTime();
        administrator.submit(plan, "form#act #carry", Map.of());
        administrator.await("/api/mensen/import/voortgang");
        FiguresBench.say(
                "2,000 people from a file",
                "planned in %d ms, brought in after %d ms",
                millis(begun, planned),
                millis(begun, System.nanoTime()));
    }

    private static String csv() {
        StringBuilder csv = new StringBuilder("naam;e-mail\r\n");
        for (int i = 1; i <= PEOPLE; i++) {
            csv.append("Nieuw Mens ")
                    .append(i)
                    .append(";nieuw")
                    .append(RUN)
                    .append('-')
                    .append(i)
                    .append("@gegenereerd.invalid\r\n");
        }
        return csv.toString();
    }

    private static long millis(long from, long until) {
        return Duration.ofNanos(until - from).toMillis();
    }
}
