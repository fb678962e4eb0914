package nl.overenweer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.overenweer.bench.Population.Guest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** An administrator brings 2,000 people in from a file: from sending it until all of them are there. */
final class Staffing {
    private static final int PEOPLE = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS = 200;
    private static final long RUN = System.currentTimeMillis();
    private static final String BORDER = "grens-van-de-meting";

    private final URI product;
    private final Guest administrator;
    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    Staffing(URI product, Guest administrator) {
        this.product = product;
        this.administrator = administrator;
    }

    void run() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        send(asked("/beheer/mensen/import/bestand")
                .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                .POST(BodyPublishers.ofString(parts())));
        Element form = Jsoup.parse(send(asked("/beheer/mensen/import")).body()).selectFirst("form#act:has(#carry)");
        if (form == null) {
            throw new IllegalStateException("no plan to carry out");
        }
        long planned = System.nanoTime();
        String fields = form.select("input, #carry").stream()
                .map(field -> encoded(field.attr("name")) + "=" + encoded(field.attr("value")))
                .collect(Collectors.joining("&"));
        send(asked(form.attr("action").isEmpty() ? "/beheer/mensen/import" : form.attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields)));
        long end = planned + PATIENCE.toNanos();
        while (send(asked("/api/mensen/import/voortgang")).body().contains("\"running\":true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("still bringing people in after " + PATIENCE.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
        FiguresBench.say(
                "2,000 people from a file",
                "planned in %d ms, brought in after %d ms",
                millis(begun, planned),
                millis(begun, System.nanoTime()));
    }

    private String parts() {
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
        String part = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"";
        return part + "csrf\"\r\n\r\n" + administrator.token() + "\r\n" + part
                + "file\"; filename=\"mensen.csv\"\r\nContent-Type: text/csv\r\n\r\n" + csv + "\r\n--" + BORDER
                + "--\r\n";
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(product.resolve(path))
                .header("Cookie", "ov_session=" + administrator.secret())
                .header("Origin", product.toString());
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(response.uri() + " answered " + response.statusCode());
        }
        return response;
    }

    private static long millis(long from, long until) {
        return Duration.ofNanos(until - from).toMillis();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
