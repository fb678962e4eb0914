package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.scorm.archive.Limits;
import nl.overenweer.scorm.archive.PackageZip;
import nl.overenweer.scorm.archive.PackedFile;
import nl.overenweer.scorm.archive.Zips;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.ManifestReader;
import nl.overenweer.scorm.manifest.ManifestReading;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.scorm.manifest.Standard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Our own sample packages are without fault: the build's schemas have nothing against them either. */
class SamplesTest {
    private static final Path SAMPLES = Path.of("scorm/samples");

    @TempDir
    Path folder;

    static Stream<String> samples() throws IOException {
        try (Stream<Path> all = Files.list(SAMPLES)) {
            return all.map(path -> path.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingIsOdd(String sample) throws IOException {
        ManifestReading reading = read(sample);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.manifest()).isPresent();
    }

    @Test
    void theSchemasAreThere() {
        assertThat(SamplesTest.class.getResource("/scorm/schemas/scorm12/imscp_rootv1p1p2.xsd"))
                .as("made by the build from npm: see scorm/README.md")
                .isNotNull();
    }

    @Test
    void prerequisitesAndParametersAreRead() throws IOException {
        PackageManifest manifest = read("voorwaarden-12").manifest().orElseThrow();

        assertThat(manifest.standard()).isEqualTo(Standard.SCORM_12);
        assertThat(manifest.about().title()).isEqualTo("Veilig werken, thuis en op kantoor");
        assertThat(manifest.launchable())
                .extracting(ManifestItem::id)
                .containsExactly("thuis", "kantoor", "toets", "kaart");
        assertThat(manifest.item("toets").orElseThrow().legacy().prerequisites())
                .isEqualTo("thuis&kantoor");
        assertThat(manifest.item("kantoor").orElseThrow().launch().orElseThrow().suffix())
                .isEqualTo("?plek=kantoor");
    }

    @Test
    void sequencingIsRead() throws IOException {
        PackageManifest manifest = read("volgorde-2004").manifest().orElseThrow();

        assertThat(manifest.organization().sequencing().modes().flow()).isTrue();
        assertThat(manifest.organization().objectivesShared()).isFalse();
        assertThat(manifest.item("toets").orElseThrow().sequencing().rules()).hasSize(2);
        assertThat(manifest.item("lezen").orElseThrow().data()).hasSize(1);
    }

    private ManifestReading read(String sample) throws IOException {
        try (PackageZip zip = PackageZip.open(zipped(sample, folder), Limits.USUAL)) {
            Set<String> paths = zip.files().stream().map(PackedFile::path).collect(Collectors.toSet());
            PackedFile manifest = zip.files().stream()
                    .filter(file -> file.path().equals(ManifestReader.NAME))
                    .findFirst()
                    .orElseThrow();
            try (InputStream in = zip.read(manifest)) {
                return ManifestReader.read(in.readAllBytes(), ManifestReader.NAME, paths);
            }
        }
    }

    /** A sample as it would be brought. */
    static Path zipped(String sample, Path into) {
        Path root = SAMPLES.resolve(sample);
        Zips zips = new Zips();
        try (Stream<Path> all = Files.walk(root)) {
            List<Path> files = all.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                zips.and(root.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return zips.in(into);
    }
}
