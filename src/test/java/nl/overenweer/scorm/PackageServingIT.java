package nl.overenweer.scorm;

import static nl.overenweer.scorm.PackageWorld.NOW;
import static nl.overenweer.scorm.PackageWorld.plain;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Random;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PackageServingIT {
    @Inject
    private PackageWorld world;

    @Inject
    private PackagePasses passes;

    @Inject
    private Settings settings;

    @Inject
    private Clocks clocks;

    private CurrentUser anouk;

    @BeforeEach
    void aTrainer() {
        anouk = world.trainer();
    }

    @Test
    void aFileStreamsAtThePackagesAddressWithRangesAndAPolicy() throws IOException, InterruptedException {
        byte[] film = new byte[3 << 20];
        new Random(2).nextBytes(film);
        PackageVersionId version = world.bring(anouk, plain("Stroom").and("een film.mp4", film))
                .version()
                .orElseThrow();
        String secret = passes.issue(version, anouk.person(), clocks.now());
        String address = passes.address(secret, "een film.mp4", "");

        HttpResponse<byte[]> whole = get(address, "X-Nothing", "");
        HttpResponse<byte[]> piece = get(address, "Range", "bytes=1048570-1048589");
        HttpResponse<byte[]> page = get(passes.address(secret, "index.html", "?a=1"), "X-Nothing", "");

        assertThat(whole.body()).isEqualTo(film);
        assertThat(whole.headers().firstValue("Content-Type")).contains("video/mp4");
        assertThat(whole.headers().firstValue("Cache-Control").orElse("")).contains("immutable");
        assertThat(piece.statusCode()).isEqualTo(206);
        assertThat(piece.headers().firstValue("Content-Range")).contains("bytes 1048570-1048589/3145728");
        assertThat(piece.body()).isEqualTo(Arrays.copyOfRange(film, 1048570, 1048590));
        assertThat(get(address, "Range", "bytes=9999999-").statusCode()).isEqualTo(416);
        assertThat(get(
                                address,
                                "If-None-Match",
                                whole.headers().firstValue("ETag").orElseThrow())
                        .statusCode())
                .isEqualTo(304);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'self' http://127.0.0.1", "sandbox allow-scripts");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(get(passes.address(secret, "weg.html", ""), "X-Nothing", "").statusCode())
                .isEqualTo(404);
        assertThat(get(address.replace("localhost", "127.0.0.1"), "X-Nothing", "")
                        .statusCode())
                .isEqualTo(401);
        assertThat(get(settings.packageOrigin() + "/aanmelden", "X-Nothing", "").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPdfIsSavedWhereTheBrowserShowsNoneAndNoServiceWorkerIsGivenOut() throws IOException, InterruptedException {
        PackageVersionId version = world.bring(
                        anouk, plain("Blad").and("blad.PDF", "%PDF-1.4").and("sw.js", "1"))
                .version()
                .orElseThrow();
        String secret = passes.issue(version, anouk.person(), clocks.now());
        String pdf = passes.address(secret, "blad.PDF", "");
        String chromium = "\"Chromium\";v=\"150\", \"Not A;Brand\";v=\"24\"";

        HttpResponse<byte[]> page = get(pdf, "Sec-CH-UA", chromium, "Sec-Fetch-Dest", "document");
        HttpResponse<byte[]> script = get(pdf, "Sec-CH-UA", chromium, "Sec-Fetch-Dest", "empty");
        HttpResponse<byte[]> elsewhere = get(pdf, "Sec-Fetch-Dest", "document");

        assertThat(page.headers().firstValue("Content-Type")).contains("application/pdf");
        assertThat(page.headers().firstValue("Content-Disposition")).contains("attachment");
        assertThat(script.headers().firstValue("Content-Disposition")).isEmpty();
        assertThat(elsewhere.headers().firstValue("Content-Disposition")).isEmpty();
        String worker = passes.address(secret, "sw.js", "");
        assertThat(get(worker, "Service-Worker", "script").statusCode()).isEqualTo(403);
        assertThat(get(worker, "Sec-Fetch-Dest", "script").statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Origin-Agent-Cluster")).contains("?1");
    }

    private static HttpResponse<byte[]> get(String address, String... headers)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address)).headers(headers).build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    @Test
    void aPassOpensOnePackageForHalfADay() {
        PackageVersionId version = world.bring(anouk, plain("Pas")).version().orElseThrow();

        String secret = passes.issue(version, anouk.person(), NOW);

        assertThat(passes.admits(secret, NOW)).contains(version);
        assertThat(passes.admits(secret, NOW.plusSeconds(13 * 3600))).isEmpty();
        assertThat(passes.admits(secret.substring(1) + "x", NOW)).isEmpty();
        assertThat(passes.admits("../etc", NOW)).isEmpty();
        assertThat(passes.address(secret, "een map/é.html", "?a=1"))
                .endsWith("/pakket/" + secret + "/een%20map/%C3%A9.html?a=1");
    }
}
