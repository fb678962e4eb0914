package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.overenweer.scorm.archive.Limits;
import nl.overenweer.scorm.archive.PackageZip;
import nl.overenweer.scorm.manifest.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutsideSourcesTest {
    @TempDir
    private Path folder;

    @Test
    void whatAPageLoadsFromOtherSitesIsSeen() {
        String page =
                """
                <html xmlns="http://www.w3.org/1999/xhtml"><head>
                <link rel="license" href="https://licence.example.org/by"><link href="//fonts.example.com/a.css" rel="stylesheet">
                <script type="text/javascript"
                  src="https://Code.example.com/jquery.js"></script><style>@import "https://styles.example.net/x.css";</style></head>
                <body><a href="https://link.example.org/">Lees meer</a><img src='own/picture.png' alt="">
                <iframe width="3" src="https://film.example.tv/embed/1"></iframe></body></html>
                """;

        assertThat(OutsideSources.sites(page, true))
                .containsExactly("code.example.com", "film.example.tv", "fonts.example.com", "styles.example.net");
    }

    @Test
    void aStyleSheetToo() {
        String style = "@font-face { src: url(https://fonts.example.com/a.woff2) } b { background: url('own.png') }";

        assertThat(OutsideSources.sites(style, false)).containsExactly("fonts.example.com");
        assertThat(OutsideSources.sites("/* <img src=https://x.example.com> */", false))
                .isEmpty();
    }

    @Test
    void itIsOneFinding() throws Exception {
        Path zip = Files.write(
                folder.resolve("a.zip"),
                SmallPackage.legacy("")
                        .with("a.html", "<img src=https://a.example.com/1.png>")
                        .with("b.htm", "<img src=\"https://b.example.com/1.png\">")
                        .zip());

        try (PackageZip opened = PackageZip.open(zip, Limits.USUAL)) {
            assertThat(OutsideSources.in(opened)).singleElement().satisfies(finding -> {
                assertThat(finding.severity()).isEqualTo(Finding.Severity.WARNING);
                assertThat(finding.key()).isEqualTo("scorm.outside");
                assertThat(finding.arguments()).containsExactly("a.example.com, b.example.com");
            });
        }
    }
}
