package nl.overenweer.launcher;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Asks a running product whether it is ready: the health check of a container that has no other tool. */
record Health(URI address) {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    static Health of(Settings settings) {
        return at(settings, "/health/ready");
    }

    /** Whether the application runs; in a cluster the server's own list of applications may be another node's. */
    static boolean alive(Settings settings) {
        return at(settings, "/health/live").exitCode() == 0;
    }

    private static Health at(Settings settings, String path) {
        String host = settings.bind().equals("0.0.0.0") ? "127.0.0.1" : settings.bind();
        return new Health(URI.create("http://" + host + ":" + settings.port() + path));
    }

    /** For a shell: 0 when the answer is good. */
    int exitCode() {
        HttpRequest request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
        try {
            HttpResponse<Void> answer = HttpClient.newBuilder()
                    .connectTimeout(PATIENCE)
                    .build()
                    .send(request, HttpResponse.BodyHandlers.discarding());
            return answer.statusCode() == 200 ? 0 : 1;
        } catch (IOException e) {
            Console.say("health.silent", address);
            return 1;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 1;
        }
    }
}
