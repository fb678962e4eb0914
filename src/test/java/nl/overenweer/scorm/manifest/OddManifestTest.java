package nl.overenweer.scorm.manifest;

import static nl.overenweer.scorm.manifest.Manifests.ONE_ORGANIZATION;
import static nl.overenweer.scorm.manifest.Manifests.ONE_RESOURCE;
import static nl.overenweer.scorm.manifest.Manifests.in12;
import static nl.overenweer.scorm.manifest.Manifests.keys;
import static nl.overenweer.scorm.manifest.Manifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Set;
import nl.overenweer.shared.Texts;
import org.junit.jupiter.api.Test;

/** Manifests as no norm has them: what can be mended is told, what can't is refused in words. */
class OddManifestTest {
    @Test
    void wrongNamespacesAndPrefixesWithoutOneAreRead() {
        String xml = in12(ONE_ORGANIZATION, ONE_RESOURCE)
                .replace("http://www.imsproject.org/xsd/imscp_rootv1p1p2", "urn:eigen")
                .replaceAll("xmlns:adlcp=\"[^\"]*\"", "");

        ManifestReading reading = read(xml);

        assertThat(reading.manifest()).isPresent();
        assertThat(keys(reading)).contains("scorm.manifest.namespace");
    }

    @Test
    void aManifestThatIsNotInItsCharsetIsReadAsOldToolsWroteIt() {
        byte[] xml = in12(ONE_ORGANIZATION.replace("Veilig werken", "Één café"), ONE_RESOURCE)
                .getBytes(Charset.forName("windows-1252"));

        ManifestReading reading =
                ManifestReader.read(xml, "imsmanifest.xml", Set.of("imsmanifest.xml", "sco/index.html"));

        assertThat(reading.manifest().orElseThrow().title()).isEqualTo("Één café");
        assertThat(keys(reading)).contains("scorm.manifest.encoding");
    }

    @Test
    void whatIsAbsentIsTold() {
        String resources =
                """
                <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="SCO/Index.html">
                <file href="beeld.png"/><dependency identifierref="weg"/></resource>
                <resource identifier="r2" type="webcontent" adlcp:scormtype="sco" href="nergens.html"/>
                <resource identifier="r3" type="webcontent" adlcp:scormtype="sco" href="https://elders.example/a.html"/>
                </resources>
                """;

        ManifestReading reading = read(in12(ONE_ORGANIZATION, resources));

        assertThat(reading.manifest()).isPresent();
        assertThat(keys(reading))
                .contains(
                        "scorm.manifest.file-absent",
                        "scorm.manifest.dependency",
                        "scorm.manifest.launch-absent",
                        "scorm.manifest.elsewhere",
                        "scorm.manifest.spelling");
        assertThat(reading.findings())
                .filteredOn(finding -> finding.key().equals("scorm.manifest.file-absent"))
                .first()
                .satisfies(finding -> assertThat(finding.line()).isGreaterThan(5));
    }

    @Test
    void withoutAnOrganizationTheOpenablePartsAreOne() {
        ManifestReading reading = read(in12("<organizations/>", ONE_RESOURCE));

        assertThat(keys(reading)).contains("scorm.manifest.organization-made");
        assertThat(reading.manifest().orElseThrow().launchable()).hasSize(1);
    }

    @Test
    void nothingToOpenIsARefusal() {
        assertRefused(read(in12("<organizations/><resources/>")), "scorm.manifest.organization-none");
        assertRefused(
                read(in12(ONE_ORGANIZATION, ONE_RESOURCE.replace("index.html", "weg.html"))),
                "scorm.manifest.launch-none");
    }

    @Test
    void aPackageOfAnotherKindIsNamed() {
        assertThat(keys(ManifestReader.none(Set.of("a.html")))).containsExactly("scorm.manifest.none");
        assertThat(keys(ManifestReader.none(Set.of("a.au", "a.crs", "a.des", "a.cst"))))
                .containsExactly("scorm.manifest.aicc");
        assertThat(keys(ManifestReader.none(Set.of("cmi5.xml")))).containsExactly("scorm.manifest.xapi");
    }

    @Test
    void anEntityIsRefusedAndNothingIsFetched() {
        String xml = in12(ONE_ORGANIZATION.replace("Begin", "&geheim;"), ONE_RESOURCE)
                .replace("<manifest ", "<!DOCTYPE manifest [<!ENTITY geheim SYSTEM 'file:///etc/passwd'>]><manifest ");

        assertRefused(read(xml), "scorm.manifest.doctype");
    }

    @Test
    void aThousandLaughsAreRefused() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE manifest [<!ENTITY a 'ha'>");
        for (char each = 'b'; each < 'k'; each++) {
            String before = "&" + (char) (each - 1) + ";";
            laughs.append("<!ENTITY ")
                    .append(each)
                    .append(" '")
                    .append(before.repeat(10))
                    .append("'>");
        }
        String xml = in12(ONE_ORGANIZATION.replace("Begin", "&j;"), ONE_RESOURCE)
                .replace("<manifest ", laughs + "]><manifest ");

        assertRefused(read(xml), "scorm.manifest.doctype");
    }

    @Test
    void whatIsNoXmlIsRefusedWithItsLine() {
        assertRefused(read("dit is geen xml"), "scorm.manifest.not-xml");
        assertRefused(read("<manifest>\n<organizations>\n</manifest>"), "scorm.manifest.not-xml");
        assertRefused(read("<html/>"), "scorm.manifest.other");
        assertRefused(read("<manifest>" + "<item>".repeat(5000)), "scorm.manifest.not-xml");
    }

    @Test
    void scriptInATitleIsJustATitle() {
        String title = "&lt;script&gt;alert(1)&lt;/script&gt;";

        ManifestReading reading = read(in12(ONE_ORGANIZATION.replace("Veilig werken", title), ONE_RESOURCE));

        assertThat(reading.manifest().orElseThrow().title()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    void oddItemsAreMended() {
        String items =
                """
                <organizations default="weg"><organization identifier="o"><title>Raar</title>
                <item identifier="i" identifierref="r1"><title>Een</title></item>
                <item identifier="i" identifierref="r1"><title></title></item>
                <item identifierref="bestaat-niet"><title>Drie</title></item>
                <item identifier="kop"><title>Kop</title></item>
                </organization></organizations>
                <manifest identifier="binnen"/>
                """;

        ManifestReading reading = read(in12(items, ONE_RESOURCE));

        assertThat(reading.manifest().orElseThrow().organization().items())
                .extracting(ManifestItem::id)
                .containsExactly("i", "i-2", "item", "kop");
        assertThat(keys(reading))
                .contains(
                        "scorm.manifest.default",
                        "scorm.manifest.twice",
                        "scorm.manifest.untitled",
                        "scorm.manifest.nameless",
                        "scorm.manifest.reference",
                        "scorm.manifest.nothing-behind",
                        "scorm.manifest.sub");
    }

    @Test
    void everySentenceIsThere() {
        List<String> all =
                List.of("none", "aicc", "xapi", "large", "schema", "more", "parent-opens", "rule", "elsewhere");

        assertThat(all).allSatisfy(each -> assertThat(Texts.in(Texts.DUTCH).has("scorm.manifest." + each))
                .isTrue());
    }

    private static void assertRefused(ManifestReading reading, String key) {
        assertThat(reading.manifest()).isEmpty();
        assertThat(reading.findings())
                .filteredOn(Finding::refuses)
                .extracting(Finding::key)
                .containsExactly(key);
    }
}
