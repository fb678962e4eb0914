package nl.overenweer.testing.browser;

import java.io.IOException;
import java.net.CookieManager;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Somebody who talks to the product without a browser, and so may send what no page of ours would. */
public final class Caller {
    private static final String PASSWORD = "samen-voor-het-kind";

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final Product product;
    private String token = "";

    private Caller(Product product) {
        this.product = product;
    }

    public static Caller of(Product product) {
        return new Caller(product);
    }

    /** As one of the demonstration's people. */
    public Caller signIn(String email) throws IOException, InterruptedException {
        String json = "{\"email\":\"" + email + "\",\"password\":\"" + PASSWORD + "\"}";
        HttpResponse<String> answer = send(request("/api/aanmelden")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(json)));
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(email + " can't sign in: " + answer.body());
        }
        token = answer.body().replaceAll(".*\"csrf\":\"([^\"]+)\".*", "$1");
        return this;
    }

    /** What a form of ours would carry. */
    public String token() {
        return token;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).GET());
    }

    /** Of a file, whatever it is. */
    public byte[] bytes(String path) throws IOException, InterruptedException {
        return client.send(request(path).GET().build(), BodyHandlers.ofByteArray())
                .body();
    }

    public HttpResponse<String> post(String path, String form, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = request(path).header("Content-Type", "application/x-www-form-urlencoded");
        headers.forEach(request::header);
        return send(request.POST(BodyPublishers.ofString(form)));
    }

    /** As a script of ours calls a resource, token included. */
    public HttpResponse<String> call(String method, String path, String json) throws IOException, InterruptedException {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("X-CSRF-Token", token)
                .method(method, BodyPublishers.ofString(json)));
    }

    /** As a script of ours sends it, with what is given in place of, or on top of, what that would say. */
    public HttpResponse<String> postJson(String path, String json, Map<String, String> headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                request(path).setHeader("Content-Type", "application/json").setHeader("X-CSRF-Token", token);
        headers.forEach(request::setHeader);
        return send(request.POST(BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(product.at(path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), BodyHandlers.ofString());
    }
}
