package nl.overenweer.bench;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.overenweer.testing.browser.Product;

/**
 * Brings a package of 200 MB a few times, and says how long it took from the first byte sent until all of it was in the database. Against a
 * product of its own, or the one that {@code PRODUCT_URL} names, with demonstration data.
 */
public final class PackageBench {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long BETWEEN_LOOKS = 100;
    private static final int TIMES = 3;
    private static final int FILMS = 5;
    private static final int FILM = 39 << 20;
    private static final int PICTURES = 1200;
    private static final String MARK = "----pakket";
    private static final String MANIFEST =
            """
            <manifest identifier="groot" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o"><organization identifier="o"><title>Groot</title>
            <item identifier="i" identifierref="r"><title>Deel</title></item></organization></organizations>
            <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """;

    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final URI product;

    private PackageBench(URI product) {
        this.product = product;
    }

    public static void main(String[] arguments) throws Exception {
        PackageBench bench = new PackageBench(Product.running().at("/"));
        bench.signIn();
        for (int i = 1; i <= TIMES; i++) {
            Path zip = Files.createTempFile("groot", ".zip");
            write(zip, new Random());
            double seconds = bench.bring(zip);
            FiguresBench.say(
                    "package " + i, "%d MB and %d files in %.1f s", Files.size(zip) >> 20, FILMS + PICTURES + 2, seconds);
            Files.delete(zip);
        }
        System.exit(0);
    }

    /** Films and pictures, which don't get smaller; no two packages are the same. */
    private static void write(Path zip, Random random) throws IOException {
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            put(out, "imsmanifest.xml", MANIFEST.getBytes(StandardCharsets.UTF_8));
            put(out, "index.html", "<p>hallo</p>".getBytes(StandardCharsets.UTF_8));
            byte[] film = new byte[FILM];
            for (int i = 0; i < FILMS; i++) {
                random.nextBytes(film);
                put(out, "media/film" + i + ".mp4", film);
            }
            byte[] picture = new byte[4000];
            for (int i = 0; i < PICTURES; i++) {
                random.nextBytes(picture);
                put(out, "beeld/" + i + ".png", picture);
            }
        }
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }

    private void signIn() throws IOException, InterruptedException {
        String json = "{\"email\":\"roos.verbeek@raad-noordrand.example\",\"password\":\"samen-voor-het-kind\"}";
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(product.resolve("/api/aanmelden"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json))
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(answer.body());
        }
    }

    private double bring(Path zip) throws IOException, InterruptedException {
        String head = "--" + MARK + "\r\nContent-Disposition: form-data; name=\"for\"\r\n\r\nall\r\n--" + MARK
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"groot.zip\"\r\nContent-Type: application/zip\r\n\r\n";
        HttpRequest request = HttpRequest.newBuilder(product.resolve("/maken/pakketten/bestand"))
                .header("Content-Type", "multipart/form-data; boundary=" + MARK)
                .header("Origin", "http://" + product.getAuthority())
                .POST(BodyPublishers.concat(
                        BodyPublishers.ofString(head),
                        BodyPublishers.ofFile(zip),
                        BodyPublishers.ofString("\r\n--" + MARK + "--\r\n")))
                .build();
        long began = System.nanoTime();
        int status = client.send(request, BodyHandlers.ofString()).statusCode();
        if (status != 302) {
            throw new IllegalStateException("the file was answered with " + status);
        }
        String progress = progress();
        while (progress.contains("\"running\":true")) {
            if (System.nanoTime() - began > PATIENCE.toNanos()) {
                throw new IllegalStateException("still taking it in after " + PATIENCE.toSeconds() + " s");
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            progress = progress();
        }
        return (System.nanoTime() - began) / 1e9;
    }

    private String progress() throws IOException, InterruptedException {
        return client.send(
                        HttpRequest.newBuilder(product.resolve("/api/maken/pakketten/imports"))
                                .GET()
                                .build(),
                        BodyHandlers.ofString())
                .body();
    }
}
