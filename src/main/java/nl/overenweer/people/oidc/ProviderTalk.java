package nl.overenweer.people.oidc;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;

/** Asks a provider something: within seconds, following nobody elsewhere, and reading no more than an honest answer takes. */
@ApplicationScoped
public class ProviderTalk {
    private static final Duration CONNECT = Duration.ofSeconds(4);
    private static final Duration ANSWER = Duration.ofSeconds(8);
    private static final int LONGEST = 512 * 1024;
    private static final int OK = 200;

    /** What came back. */
    record Answer(int status, JsonObject body) {
        boolean ok() {
            return status == OK;
        }
    }

    @Inject
    private Settings settings;

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** Refuses an address that we do not ask, and one that does not answer. */
    Answer get(String address, Map<String, String> headers) {
        HttpRequest.Builder request = request(address).GET();
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    /** Sends a form. Refuses an address that we do not ask, and one that does not answer. */
    Answer post(String address, Map<String, String> form, Map<String, String> headers) {
        String body = form.entrySet().stream()
                .map(field -> encoded(field.getKey()) + '=' + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        HttpRequest.Builder request = request(address)
                .setHeader("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        headers.forEach(request::setHeader);
        return send(request.build());
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Refuses an address that we do not ask, or would not send a browser to. */
    void refuseAddress(String address) {
        Outside outside = new Outside(settings.demo(), settings.privateProviders());
        outside.refusal(address).ifPresent(key -> {
            throw new RuleBroken(key, address);
        });
    }

    private HttpRequest.Builder request(String address) {
        refuseAddress(address);
        return HttpRequest.newBuilder(URI.create(address)).timeout(ANSWER).setHeader("Accept", "application/json");
    }

    private Answer send(HttpRequest request) {
        try {
            HttpResponse<InputStream> answer = client.send(request, BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] read = body.readNBytes(LONGEST + 1);
                if (read.length > LONGEST) {
                    throw new RuleBroken("people.provider.answer.long", request.uri());
                }
                return new Answer(answer.statusCode(), json(read));
            }
        } catch (IOException e) {
            throw new RuleBroken("people.provider.silent", request.uri());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleBroken("people.provider.silent", request.uri());
        }
    }

    private static JsonObject json(byte[] body) {
        try (JsonReader reader = JsonText.MAKER.createReader(new ByteArrayInputStream(body))) {
            return reader.readObject();
        } catch (JsonException | IllegalStateException | ClassCastException noObject) {
            return JsonObject.EMPTY_JSON_OBJECT;
        }
    }
}
