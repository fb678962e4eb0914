package nl.overenweer.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.overenweer.bench.Population.Guest;
import nl.overenweer.demo.DemoAccounts;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Somebody who is signed in, without a browser: asks for pages, sends their forms, and JSON as their scripts do. What is refused ends the bench. */
final class Desk {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS = 100;
    private static final String BORDER = "grens-van-de-meting";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NORMAL).build();

    private final URI product;
    private final Guest guest;

    Desk(URI product, Guest guest) {
        this.product = product;
        this.guest = guest;
    }

    /** Somebody of the demonstration. */
    static Desk signIn(URI product, String email) throws IOException, InterruptedException {
        HttpResponse<String> answer = CLIENT.send(
                HttpRequest.newBuilder(product.resolve("/api/aanmelden"))
                        .header("Content-Type", "application/json")
                        .header("Origin", origin(product))
                        .POST(BodyPublishers.ofString("{\"email\":\"%s\",\"password\":\"%s\"}"
                                .formatted(email, DemoAccounts.PASSWORD)))
                        .build(),
                BodyHandlers.ofString());
        String secret = answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("ov_session="))
                .map(cookie -> cookie.replaceFirst("ov_session=([^;]*).*", "$1"))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(email + " is not let in: " + answer.body()));
        return new Desk(product, new Guest(0, secret));
    }

    Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(text(path), product.toString());
    }

    String text(String path) throws IOException, InterruptedException {
        return send(asked(path), BodyHandlers.ofString()).body();
    }

    /** How many bytes came. */
    long load(String path) throws IOException, InterruptedException {
        return send(asked(path), BodyHandlers.ofByteArray()).body().length;
    }

    /** By this button, with what stands in it but for what is filled in. */
    Document submit(Document page, String button, Map<String, String> filled)
            throws IOException, InterruptedException {
        Element pressed = Optional.ofNullable(page.selectFirst(button))
                .orElseThrow(() -> new IllegalStateException("no " + button + " on " + page.title()));
        Element form = Optional.ofNullable(pressed.closest("form")).orElseThrow();
        String fields = form.select("input, textarea, select").stream()
                .filter(field -> !field.attr("name").isEmpty())
                .map(field -> pair(field.attr("name"), filled.getOrDefault(field.id(), standing(field))))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = asked(form.attr("action"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&" + pair(pressed.attr("name"), pressed.attr("value"))));
        return Jsoup.parse(send(request, BodyHandlers.ofString()).body(), product.toString());
    }

    private static String standing(Element field) {
        if (field.tagName().equals("select")) {
            return Optional.ofNullable(field.selectFirst("option[value]:not([value=''])"))
                    .map(Element::val)
                    .orElse("");
        }
        return field.val();
    }

    String post(String path, String json) throws IOException, InterruptedException {
        return send(
                        asked(path)
                                .header("Content-Type", "application/json")
                                .header("X-CSRF-Token", guest.token())
                                .POST(BodyPublishers.ofString(json)),
                        BodyHandlers.ofString())
                .body();
    }

    /** A file, with one field before it. */
    void bring(String path, String field, String value, String name, BodyPublisher file)
            throws IOException, InterruptedException {
        String part = "--" + BORDER + "\r\nContent-Disposition: form-data; name=\"";
        String head = part + "csrf\"\r\n\r\n" + guest.token() + "\r\n" + part + field + "\"\r\n\r\n" + value + "\r\n"
                + part + "file\"; filename=\"" + name + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        send(
                asked(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + BORDER)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(head),
                                file,
                                BodyPublishers.ofString("\r\n--" + BORDER + "--\r\n"))),
                BodyHandlers.ofString());
    }

    /** Until nothing is under way any more, as this address tells it. */
    void await(String path) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (text(path).contains("\"running\":true")) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException(path + ": still under way after " + PATIENCE.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
        }
    }

    private HttpRequest.Builder asked(String path) {
        return HttpRequest.newBuilder(product.resolve(path))
                .header("Cookie", "ov_session=" + guest.secret())
                .header("Origin", origin(product));
    }

    private static String origin(URI product) {
        return product.getScheme() + "://" + product.getAuthority();
    }

    private static <T> HttpResponse<T> send(HttpRequest.Builder request, HttpResponse.BodyHandler<T> body)
            throws IOException, InterruptedException {
        HttpResponse<T> response = CLIENT.send(request.build(), body);
        if (response.statusCode() >= 400) {
            throw new IllegalStateException(
                    response.uri() + " answered " + response.statusCode() + ": " + response.body());
        }
        return response;
    }

    private static String pair(String name, String value) {
        return encoded(name) + "=" + encoded(value);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
