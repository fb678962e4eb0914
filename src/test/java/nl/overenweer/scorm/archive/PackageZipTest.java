package nl.overenweer.scorm.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackageZipTest {
    private static final Limits SMALL = new Limits(10, 100L << 20, 100);

    @TempDir
    Path folder;

    @Test
    void filesAreReadInTheOrderOfTheZip() throws IOException {
        Path zip = Zips.with("imsmanifest.xml", "<manifest/>")
                .and("sco/index.html", "hallo")
                .in(folder);

        try (PackageZip opened = PackageZip.open(zip, SMALL)) {
            assertThat(opened.files())
                    .extracting(PackedFile::path)
                    .containsExactly("imsmanifest.xml", "sco/index.html");
            assertThat(text(opened, 1)).isEqualTo("hallo");
            assertThat(opened.size()).isEqualTo(16);
        }
    }

    @Test
    void whatAComputerLeftBehindIsNoPart() throws IOException {
        Path zip = Zips.with("a.html", "a")
                .and("map/", "")
                .and("__MACOSX/._a.html", "x")
                .and("map/.DS_Store", "x")
                .in(folder);

        try (PackageZip opened = PackageZip.open(zip, SMALL)) {
            assertThat(opened.files()).extracting(PackedFile::path).containsExactly("a.html");
        }
    }

    @Test
    void aFolderSeparatedByBackslashesIsAFolder() throws IOException {
        try (PackageZip opened =
                PackageZip.open(Zips.with(".\\sco\\a.html", "a").in(folder), SMALL)) {
            assertThat(opened.files()).extracting(PackedFile::path).containsExactly("sco/a.html");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "../boef.html, scorm.zip.slip",
        "a/../../boef.html, scorm.zip.slip",
        "a\\..\\..\\boef.html, scorm.zip.slip",
        "..\\boef.html, scorm.zip.slip",
        "/etc/passwd, scorm.zip.absolute",
        "\\\\server\\schijf\\a, scorm.zip.absolute",
        "C:\\boef.exe, scorm.zip.absolute",
        "c:boef.exe, scorm.zip.absolute",
        "a\u0000.html, scorm.zip.name",
        "a\u202Elmth.exe, scorm.zip.name",
    })
    void aNameThatLeadsOutIsRefused(String name, String key) {
        assertThat(refusal(Zips.with(name, "x").in(folder))).isEqualTo(key);
    }

    @Test
    void namesAreReadInWhatTheirToolSpoke() throws IOException {
        for (String charset : new String[] {"windows-1252", "IBM437", "UTF-8"}) {
            Path zip = Zips.with("één/café à la crème.html", "x")
                    .and("ünïcode/ñ.html", "x")
                    .namesIn(Charset.forName(charset))
                    .in(folder);

            try (PackageZip opened = PackageZip.open(zip, SMALL)) {
                assertThat(opened.files())
                        .as(charset)
                        .extracting(PackedFile::path)
                        .containsExactly("één/café à la crème.html", "ünïcode/ñ.html");
            }
        }
    }

    @Test
    void aZipOfTheLargeKindIsRead() throws IOException {
        try (PackageZip opened =
                PackageZip.open(Zips.with("a.html", "groot").zip64().in(folder), SMALL)) {
            assertThat(text(opened, 0)).isEqualTo("groot");
        }
    }

    @Test
    void aStoredFileWithItsLengthBehindItIsRead() throws IOException {
        byte[] zip = Zips.storedWithLengthBehind("a.html", "opgeslagen".getBytes(StandardCharsets.UTF_8));

        try (PackageZip opened = PackageZip.open(Files.write(folder.resolve("a.zip"), zip), SMALL)) {
            assertThat(text(opened, 0)).isEqualTo("opgeslagen");
        }
    }

    @Test
    void aLinkIsRefused() {
        assertThat(refusal(Zips.with("a", "/etc/passwd")
                        .touched(entry -> entry.setUnixMode(0120777))
                        .in(folder)))
                .isEqualTo("scorm.zip.link");
    }

    @Test
    void aLockedFileIsRefused() throws IOException {
        byte[] zip = Zips.storedWithLengthBehind("a", new byte[] {1});

        assertThat(refusal(Zips.patched(zip, 6, 20 | 9 << 16))).isEqualTo("scorm.zip.locked");
    }

    @Test
    void anUnknownWayOfPackingIsRefused() throws IOException {
        byte[] zip = Zips.storedWithLengthBehind("a", new byte[] {1});

        assertThat(refusal(Zips.patched(zip, 10, 77))).isEqualTo("scorm.zip.method");
    }

    @Test
    void twoFilesUnderOneNameAreRefused() {
        assertThat(refusal(Zips.with("a/Logo.png", "x").and("a/logo.PNG", "y").in(folder)))
                .isEqualTo("scorm.zip.twice");
        assertThat(refusal(Zips.with("a.html", "x").and("./a.html", "y").in(folder)))
                .isEqualTo("scorm.zip.twice");
    }

    @Test
    void aBombIsRefusedBeforeItIsUnpacked() {
        Zips bomb = Zips.with("imsmanifest.xml", "<manifest/>").and("nul.bin", new byte[80 << 20]);

        assertThat(refusal(bomb.in(folder))).isEqualTo("scorm.zip.bomb");
        assertThat(refusal(bomb.in(folder), new Limits(10, 1 << 20, 100))).isEqualTo("scorm.zip.large");
    }

    @Test
    void tooManyFilesAreRefused() {
        Zips many = new Zips();
        for (int i = 0; i < 11; i++) {
            many.and(i + ".html", "x");
        }

        assertThat(refusal(many.in(folder))).isEqualTo("scorm.zip.entries");
    }

    @Test
    void aFileThatIsLongerThanSaidIsRefusedWhileItIsRead() throws IOException {
        byte[] zip = Zips.with("a.html", "x".repeat(1000)).bytes();
        Path lies = Files.write(folder.resolve("lies.zip"), Zips.patched(zip, 24, 10));

        try (PackageZip opened = PackageZip.open(lies, SMALL)) {
            assertThatThrownBy(() -> text(opened, 0))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("scorm.zip.longer");
        }
    }

    @Test
    void aFileThatIsNotWhatWasPutInIsRefusedWhileItIsRead() throws IOException {
        byte[] zip = Zips.with("a.html", "x".repeat(1000)).bytes();
        Path other = Files.write(folder.resolve("other.zip"), Zips.patched(zip, 16, 42));

        try (PackageZip opened = PackageZip.open(other, SMALL)) {
            assertThatThrownBy(() -> text(opened, 0))
                    .isInstanceOf(RuleBroken.class)
                    .hasMessage("scorm.zip.file-damaged");
        }
    }

    @Test
    void whatIsNoZipIsRefused() throws IOException {
        assertThat(refusal("<html>Niet gevonden</html>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("scorm.zip.none");
        assertThat(refusal(new byte[0])).isEqualTo("scorm.zip.empty");
        assertThat(refusal(new Zips().bytes())).isEqualTo("scorm.zip.empty");
    }

    /** Whatever was broken on the way: a sentence, never a fault of ours, and never a hang. */
    @Test
    void aDamagedZipIsReadOrRefused() throws IOException {
        byte[] zip = Zips.with("imsmanifest.xml", "<manifest/>")
                .and("sco/a.html", "hallo".repeat(50))
                .bytes();
        Random random = new Random(5);
        for (int i = 0; i < 3000; i++) {
            byte[] broken = zip.clone();
            for (int j = 0; j <= random.nextInt(4); j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            Path file = Files.write(folder.resolve("broken.zip"), broken);
            try (PackageZip opened = PackageZip.open(file, SMALL)) {
                for (int j = 0; j < opened.files().size(); j++) {
                    text(opened, j);
                }
            } catch (RuleBroken refused) {
                assertThat(Texts.in(Texts.DUTCH).has(refused.messageKey())).isTrue();
            }
        }
    }

    private String refusal(byte[] zip) throws IOException {
        return refusal(Files.write(folder.resolve("refused.zip"), zip));
    }

    private static String refusal(Path zip) {
        return refusal(zip, SMALL);
    }

    private static String refusal(Path zip, Limits limits) {
        try (PackageZip opened = PackageZip.open(zip, limits)) {
            return "taken: " + opened.files();
        } catch (RuleBroken refused) {
            assertThat(Texts.in(Texts.DUTCH).has(refused.messageKey())).isTrue();
            return refused.messageKey();
        } catch (IOException fault) {
            throw new java.io.UncheckedIOException(fault);
        }
    }

    private static String text(PackageZip zip, int number) throws IOException {
        try (InputStream in = zip.read(zip.files().get(number))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
