package nl.overenweer.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.overenweer.launcher.DatabaseForTests;

/** The product as its launcher starts it, on the bench's own database; and the processor time that the two took together. */
final class Server implements AutoCloseable {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(180);

    private final URI address;
    private final Process process;

    Server(DatabaseForTests database, Path folder) throws IOException, InterruptedException {
        address = URI.create("http://127.0.0.1:" + freePort());
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xms1g",
                "-Xmx1g",
                "-XX:NewRatio=1",
                "-jar",
                System.getProperty("bench.launcher", "target/app/overenweer-launcher.jar"));
        builder.environment()
                .putAll(Map.of(
                        "PORT", Integer.toString(address.getPort()),
                        "BIND", "127.0.0.1",
                        "DATA_DIR", folder.toString(),
                        "DEMO", System.getProperty("bench.demo", "true"),
                        "BASE_URL", address.toString(),
                        "DB_URL", database.url(),
                        "DB_USER", database.user(),
                        "DB_PASSWORD", database.password(),
                        "FOLLOW_PARENT", "true"));
        process = builder.redirectErrorStream(true)
                .redirectOutput(folder.resolveSibling("product.log").toFile())
                .start();
        await();
    }

    URI address() {
        return address;
    }

    /** Of the server and of all that the bench itself started beside it: the database. Load is a child too, and is left out. */
    Duration processorTime() {
        Duration own = time(process.toHandle());
        return ProcessHandle.current()
                .children()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .map(Server::time)
                .reduce(own, Duration::plus);
    }

    private static Duration time(ProcessHandle handle) {
        return handle.info().totalCpuDuration().orElseThrow();
    }

    private void await() throws InterruptedException {
        HttpRequest ready =
                HttpRequest.newBuilder(address.resolve("/health/ready")).build();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE;
        while (System.nanoTime() < end && process.isAlive()) {
            try {
                if (client.send(ready, BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException notYet) {
                // the port is not open yet: the loop ends by its patience, and then says so
            }
            process.waitFor(250, TimeUnit.MILLISECONDS);
        }
        throw new IllegalStateException("the product does not start: see product.log");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        process.waitFor(20, TimeUnit.SECONDS);
    }
}
