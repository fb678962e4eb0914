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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overenweer.bench.Population.Guest;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Learners who have just begun a module, by the button that everybody presses. */
final class Classroom {
    private static final Pattern ATTEMPT = Pattern.compile("data-attempt=\"(\\d+)\"");

    /** A learner in her own attempt. */
    record Pupil(Guest guest, String attempt) {}

    private final URI product;
    private final String module;
    private final HttpClient client = HttpClient.newHttpClient();

    Classroom(URI product, String module) {
        this.product = product;
        this.module = "/modules/" + module;
    }

    List<Pupil> seat(List<Guest> guests, String question) throws IOException, InterruptedException {
        List<Pupil> pupils = new ArrayList<>();
        for (Guest guest : guests) {
            begin(guest);
            attempt(guest, question).map(attempt -> new Pupil(guest, attempt)).ifPresent(pupils::add);
        }
        return pupils;
    }

    private void begin(Guest guest) throws IOException, InterruptedException {
        Document page = Jsoup.parse(send(guest, HttpRequest.newBuilder(product.resolve(module))).body());
        Element form = page.selectFirst("main form:has(button[type=submit])");
        if (form == null) {
            throw new IllegalStateException("nothing to begin with on " + module + ": " + page.title());
        }
        String fields = form.select("input, button[type=submit]").stream()
                .map(field -> encoded(field.attr("name")) + "=" + encoded(field.attr("value")))
                .collect(Collectors.joining("&"));
        send(
                guest,
                HttpRequest.newBuilder(product.resolve(form.attr("action")))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", product.toString())
                        .POST(BodyPublishers.ofString(fields)));
    }

    private Optional<String> attempt(Guest guest, String question) throws IOException, InterruptedException {
        Matcher found = ATTEMPT.matcher(send(guest, HttpRequest.newBuilder(product.resolve(module + question)))
                .body());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private HttpResponse<String> send(Guest guest, HttpRequest.Builder request)
            throws IOException, InterruptedException {
        HttpResponse<String> response =
                client.send(request.header("Cookie", "ov_session=" + guest.secret()).build(), BodyHandlers.ofString());
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(response.uri() + " answered " + response.statusCode());
        }
        return response;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
