package nl.overenweer.testing.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * The product as its launcher starts it, with demonstration data in a fresh folder of the build: one for all browser tests, stopped when
 * they are done. {@code PRODUCT_URL} names one that runs already, for whoever writes a test.
 */
public final class Product {
    private static final Path FOLDER = Path.of("target/browser");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static final Product RUNNING = begin();

    private final URI address;

    private Product(URI address) {
        this.address = address;
    }

    /** One to be killed and started again, with a database of its own; the others never notice. */
    public static final class Disposable implements AutoCloseable {
        private final URI address;
        private final String name;
        private Process process;

        private Disposable(String name) throws IOException {
            this.name = name;
            delete(FOLDER.resolve(name));
            this.address = URI.create("http://127.0.0.1:" + freePort());
            this.process = Product.start(address, name);
            await(address, process, name);
        }

        public Product product() {
            return new Product(address);
        }

        /** As the kernel does it to a process that takes too much: at once, with nothing put away. */
        public void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }

        /** At the same address, with the same data. */
        public void startAgain() throws IOException {
            process = Product.start(address, name);
            await(address, process, name);
        }

        @Override
        public void close() {
            stop(process);
        }
    }

    public static Disposable disposable(String name) throws IOException {
        return new Disposable(name);
    }

    public static Product running() {
        return RUNNING;
    }

    public URI address() {
        return address;
    }

    public URI at(String path) {
        return address.resolve(path);
    }

    private static Product begin() {
        String named = System.getenv("PRODUCT_URL");
        if (named != null) {
            return new Product(URI.create(named));
        }
        try {
            delete(FOLDER.resolve("var"));
            URI address = URI.create("http://127.0.0.1:" + freePort());
            Process process = start(address, "var");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(process), "stop product"));
            await(address, process, "var");
            return new Product(address);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(URI address, String name) throws IOException {
        Path data = FOLDER.resolve(name);
        Files.createDirectories(data);
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                "-XX:+UseSerialGC",
                "-jar",
                "target/app/overenweer-launcher.jar");
        builder.environment()
                .putAll(Map.of(
                        "PORT", Integer.toString(address.getPort()),
                        "BIND", "127.0.0.1",
                        "DATA_DIR", data.toString(),
                        "DEMO", "true",
                        "BASE_URL", address.toString(),
                        "COUNT_QUERIES", "true",
                        "FOLLOW_PARENT", "true"));
        builder.environment().keySet().removeAll(java.util.List.of("DB_URL", "DB_USER", "DB_PASSWORD"));
        return builder.redirectErrorStream(true)
                .redirectOutput(log(name).toFile())
                .start();
    }

    private static void await(URI address, Process process, String name) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve("/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end && process.isAlive()) {
            if (ready(client, request)) {
                return;
            }
            breathe(process);
        }
        throw new IllegalStateException("the product does not start: " + Files.readString(log(name)));
    }

    private static Path log(String name) {
        return FOLDER.resolve(name.equals("var") ? "product.log" : name + ".log");
    }

    private static boolean ready(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void breathe(Process process) {
        try {
            process.waitFor(250, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder())
                    .forEach(file -> file.toFile().delete());
        }
    }
}
