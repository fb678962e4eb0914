package nl.overenweer.scorm.manifest;

import static nl.overenweer.scorm.manifest.Manifests.ONE_ORGANIZATION;
import static nl.overenweer.scorm.manifest.Manifests.ONE_RESOURCE;
import static nl.overenweer.scorm.manifest.Manifests.in12;
import static nl.overenweer.scorm.manifest.Manifests.in2004;
import static nl.overenweer.scorm.manifest.Manifests.keys;
import static nl.overenweer.scorm.manifest.Manifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ManifestReaderTest {
    @Test
    void aPlainPackageHasNothingOdd() {
        ManifestReading reading = read(in12(ONE_ORGANIZATION, ONE_RESOURCE));

        assertThat(reading.findings()).isEmpty();
        PackageManifest manifest = reading.manifest().orElseThrow();
        assertThat(manifest.standard()).isEqualTo(Standard.SCORM_12);
        assertThat(manifest.title()).isEqualTo("Veilig werken");
        assertThat(manifest.launchable())
                .extracting(ManifestItem::title, ManifestItem::launch)
                .containsExactly(org.assertj.core.api.Assertions.tuple(
                        "Begin", Optional.of(new LaunchFile("sco/index.html", "", true))));
    }

    @ParameterizedTest
    @CsvSource({
        "1.2, SCORM_12",
        "CAM 1.3, SCORM_2004_2",
        "2004 3rd Edition, SCORM_2004_3",
        "2004 4th Edition, SCORM_2004_4",
    })
    void thePackageSaysItsEdition(String version, Standard standard) {
        String xml = in2004(ONE_ORGANIZATION).replace("2004 4th Edition", version);

        assertThat(read(xml).manifest().orElseThrow().standard()).isEqualTo(standard);
    }

    @Test
    void withoutAVersionTheNamespacesTell() {
        ManifestReading reading = read(in2004(ONE_ORGANIZATION).replaceAll("<metadata>.*</metadata>", ""));

        assertThat(reading.manifest().orElseThrow().standard()).isEqualTo(Standard.SCORM_2004_3);
        assertThat(keys(reading)).contains("scorm.manifest.version-none");
    }

    /** The tree:
     * <pre>
     * o
     *   deel            a heading
     *     een           r1
     *     twee          r2 with parameters
     *   verborgen       not in the table of contents
     * </pre>
     */
    @Test
    void itemsAreATree() {
        PackageManifest manifest = read(in12(
                        """
                                <organizations default="o"><organization identifier="o"><title>Boom</title>
                                <item identifier="deel"><title>Deel</title>
                                  <item identifier="een" identifierref="r1"><title>Een</title></item>
                                  <item identifier="twee" identifierref="r2" parameters="?stap=2"><title>Twee</title></item>
                                </item>
                                <item identifier="verborgen" identifierref="r1" isvisible="false"><title>V</title></item>
                                </organization></organizations>
                                <resources>
                                <resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="sco/index.html"/>
                                <resource identifier="r2" type="webcontent" adlcp:scormtype="asset" href="sco/index.html?taal=nl#begin"/>
                                </resources>
                                """))
                .manifest()
                .orElseThrow();

        assertThat(manifest.organization().items()).extracting(ManifestItem::id).containsExactly("deel", "verborgen");
        assertThat(manifest.launchable()).extracting(ManifestItem::id).containsExactly("een", "twee", "verborgen");
        assertThat(manifest.item("twee").orElseThrow().launch())
                .contains(new LaunchFile("sco/index.html", "?taal=nl&stap=2#begin", false));
        assertThat(manifest.item("verborgen").orElseThrow().visible()).isFalse();
        assertThat(manifest.organization().activity().children()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, a=1, ?a=1",
                "-, ?a=1, ?a=1",
                "-, &a=1, ?a=1",
                "-, ??&a=1, ?a=1",
                "?x=1, a=2, ?x=1&a=2",
                "-, #twee, #twee",
                "#een, #twee, #een",
                "?x=1, #twee, ?x=1",
                "#een, a=2, ?a=2#een",
            })
    void parametersAreAddedAsTheNormSays(String suffix, String parameters, String expected) {
        assertThat(ItemReader.suffix(suffix == null ? "" : suffix, parameters)).isEqualTo(expected);
    }

    @Test
    void basesStandInEachOther() {
        String resources =
                """
                <resources xml:base="deel/"><resource identifier="r1" type="webcontent" adlcp:scormtype="sco"
                xml:base="een/" href="start%20hier.html"><file href="start%20hier.html"/></resource></resources>
                """;
        String xml = in12(ONE_ORGANIZATION, resources).replace("<manifest ", "<manifest xml:base='inhoud/' ");

        ManifestReading reading = read(xml, "inhoud/deel/een/start hier.html");

        assertThat(keys(reading)).doesNotContain("scorm.manifest.launch-absent", "scorm.manifest.file-absent");
        assertThat(reading.manifest().orElseThrow().launchable().get(0).launch())
                .contains(new LaunchFile("inhoud/deel/een/start hier.html", "", true));
    }

    @Test
    void aManifestInAFolderMakesThatTheBeginning() {
        Set<String> files = Set.of("mijn pakket/imsmanifest.xml", "mijn pakket/sco/index.html");
        assertThat(ManifestReader.find(files)).contains("mijn pakket/imsmanifest.xml");

        ManifestReading reading = ManifestReader.read(
                in12(ONE_ORGANIZATION, ONE_RESOURCE).getBytes(StandardCharsets.UTF_8),
                "mijn pakket/imsmanifest.xml",
                files);

        assertThat(keys(reading)).containsExactly("scorm.manifest.folder");
        assertThat(reading.manifest()
                        .orElseThrow()
                        .launchable()
                        .get(0)
                        .launch()
                        .orElseThrow()
                        .file())
                .isEqualTo("mijn pakket/sco/index.html");
    }

    @Test
    void theManifestAtTheRootGoesBeforeOneInAFolder() {
        assertThat(ManifestReader.find(Set.of("a/imsmanifest.xml", "IMSManifest.xml")))
                .contains("IMSManifest.xml");
        assertThat(ManifestReader.find(Set.of("a/index.html"))).isEmpty();
    }

    @Test
    void theUsualOrganizationRuns() {
        String two =
                """
                <organizations default="kort">
                <organization identifier="lang"><title>Lang</title><item identifier="a" identifierref="r1"><title>A</title></item></organization>
                <organization identifier="kort"><title>Kort</title><item identifier="b" identifierref="r1"><title>B</title></item></organization>
                </organizations>
                """;

        ManifestReading reading = read(in12(two, ONE_RESOURCE));

        assertThat(reading.manifest().orElseThrow().title()).isEqualTo("Kort");
        assertThat(keys(reading)).containsExactly("scorm.manifest.organizations");
    }

    @Test
    void whatOneTwoSaysOfAnItemIsKeptWhereItFits() {
        String item =
                """
                <organizations default="o"><organization identifier="o"><title>Oud</title>
                <item identifier="a" identifierref="r1"><title>A</title>
                <adlcp:prerequisites type="aicc_script">b&amp;c</adlcp:prerequisites>
                <adlcp:maxtimeallowed>0000:30:00</adlcp:maxtimeallowed><adlcp:timelimitaction>exit,no message</adlcp:timelimitaction>
                <adlcp:datafromlms>taal=nl</adlcp:datafromlms><adlcp:masteryscore>80</adlcp:masteryscore></item>
                <item identifier="b" identifierref="r1"><title>B</title><adlcp:maxtimeallowed>lang</adlcp:maxtimeallowed>
                <adlcp:timelimitaction>weg</adlcp:timelimitaction><adlcp:masteryscore>180</adlcp:masteryscore></item>
                </organization></organizations>
                """;

        ManifestReading reading = read(in12(item, ONE_RESOURCE));

        assertThat(reading.manifest().orElseThrow().item("a").orElseThrow().legacy())
                .isEqualTo(new Legacy("b&c", "0000:30:00", "exit,no message", "taal=nl", "80"));
        assertThat(reading.manifest().orElseThrow().item("b").orElseThrow().legacy())
                .isEqualTo(Legacy.NOTHING);
        assertThat(reading.findings().stream().filter(each -> each.key().equals("scorm.manifest.word")))
                .hasSize(3);
    }
}
