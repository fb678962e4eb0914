package nl.overenweer.scorm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import nl.overenweer.content.CourseFolder;
import nl.overenweer.content.Example;
import nl.overenweer.content.Registers;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.scorm.manifest.ManifestReader;
import nl.overenweer.shared.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PackedZipTest {
    private static final int MOST_BYTES = 1_500_000;

    @Test
    void aPackageOfScormHasItsManifestFirstAndNamesEachFile() throws IOException {
        Map<String, byte[]> files = unzipped(example(PackageForm.SCORM_2004));

        assertThat(files.keySet()).first().isEqualTo("imsmanifest.xml");
        String manifest = text(files, "imsmanifest.xml");
        files.keySet().stream()
                .filter(name -> !name.matches("imsmanifest.xml|LEESMIJ.txt|.*[.](xsd|dtd)"))
                .forEach(name -> assertThat(manifest).contains("<file href=\"" + name + "\"/>"));
        assertThat(files).containsKeys("imscp_v1p1.xsd", "adlcp_v1p3.xsd");
        assertThat(manifest).contains("<schemaversion>2004 4th Edition</schemaversion>", "adlcp:scormType=\"sco\"");
        assertThat(text(unzipped(example(PackageForm.SCORM_12)), "imsmanifest.xml"))
                .contains("<schemaversion>1.2</schemaversion>", "adlcp:scormtype=\"sco\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = PackageForm.class,
            names = {"SCORM_12", "SCORM_2004"})
    void aManifestOfOursHasNoFaultByTheSchemas(PackageForm form) throws IOException {
        Map<String, byte[]> files = unzipped(example(form));
        var reading = ManifestReader.read(
                Objects.requireNonNull(files.get("imsmanifest.xml")), "imsmanifest.xml", files.keySet());

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.manifest().orElseThrow().launchable()).hasSize(1);
    }

    @Test
    void aWebFolderHasNoManifest() throws IOException {
        assertThat(unzipped(example(PackageForm.WEB)))
                .doesNotContainKey("imsmanifest.xml")
                .containsKey("index.html");
    }

    @Test
    void nothingInAPackageComesFromOutside() throws IOException {
        Map<String, byte[]> files = unzipped(example(PackageForm.WEB));

        assertThat(text(files, "player.css")).doesNotContain("#{").doesNotContainPattern("url\\(\"?(https?:|/)");
        assertThat(text(files, "index.html"))
                .contains("default-src 'none'")
                .doesNotContainPattern("(src|href)=\"(https?:|/)");
        assertThat(text(files, "player.js")).doesNotContain("eval(", "Function(", "fetch(", "XMLHttpRequest");
    }

    @Test
    void noTextOfAModuleEndsTheScriptThatItStandsIn() throws IOException {
        Example sly = Example.whole().with("module.yaml", "nl: Eerst bellen", "nl: </script><script>alert(1)</script>");
        String page = text(unzipped(zipped(sly, PackageForm.WEB)), "index.html");

        assertThat(page.split("</script>", -1)).hasSize(3);
    }

    @Test
    void everySentenceThatThePlayerSaysGoesAlong() throws IOException {
        var asked = new TreeSet<String>();
        try (Stream<Path> scripts = Files.list(Path.of("scorm/player"))) {
            for (Path script : scripts.toList()) {
                Pattern.compile("'((?:learning|mirror|content|shared|scorm)\\.[a-z0-9.-]*[a-z0-9])'")
                        .matcher(Files.readString(script))
                        .results()
                        .forEach(found -> asked.add(found.group(1)));
            }
        }
        assertThat(asked).hasSizeGreaterThan(100);
        assertThat(PackagePage.sentences(Texts.in(Texts.DUTCH)).keySet()).containsAll(asked);
        assertThat(PackagePage.sentences(Texts.in(Texts.ENGLISH)).keySet()).containsAll(asked);
    }

    @Test
    void eachOfOurModulesIsSmallAndMadeAtOnce() throws IOException {
        CourseTree courses = CourseFolder.real();
        Registers registers = courses.registers().value().orElseThrow();
        for (CourseTree.Folder each : courses.folders()) {
            var module = each.module().value().orElseThrow();
            int media = module.media().stream()
                    .mapToInt(path -> each.files().bytes(path).orElseThrow().length)
                    .sum();
            long began = System.nanoTime();
            byte[] zip = zipped(Packages.contents(each.files(), module, registers, false), PackageForm.SCORM_12);

            assertThat(zip.length - media).as(each.path()).isLessThan(MOST_BYTES);
            assertThat((System.nanoTime() - began) / 1_000_000).as(each.path()).isLessThan(3000);
        }
    }

    private static byte[] example(PackageForm form) throws IOException {
        return zipped(Example.whole(), form);
    }

    private static byte[] zipped(Example example, PackageForm form) throws IOException {
        return zipped(Packages.contents(example.folder(), example.module(), example.registers(), false), form);
    }

    private static byte[] zipped(PackageContents contents, PackageForm form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        PackedZip.write(contents, form, Texts.in(Texts.DUTCH), Packages.DAY, bytes);
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }
}
