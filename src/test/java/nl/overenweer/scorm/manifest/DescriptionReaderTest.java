package nl.overenweer.scorm.manifest;

import static nl.overenweer.scorm.manifest.Manifests.ONE_ORGANIZATION;
import static nl.overenweer.scorm.manifest.Manifests.ONE_RESOURCE;
import static nl.overenweer.scorm.manifest.Manifests.in12;
import static nl.overenweer.scorm.manifest.Manifests.in2004;
import static nl.overenweer.scorm.manifest.Manifests.keys;
import static nl.overenweer.scorm.manifest.Manifests.read;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What makers say about their package. */
class DescriptionReaderTest {
    private static final String OF_12 =
            """
            <imsmd:lom><imsmd:general><imsmd:title><imsmd:langstring xml:lang="en">Safe work</imsmd:langstring>
            <imsmd:langstring xml:lang="nl">Veilig werken</imsmd:langstring></imsmd:title>
            <imsmd:description><imsmd:langstring>&lt;p&gt;Over   &lt;b&gt;risico&lt;/b&gt;.&lt;/p&gt;</imsmd:langstring></imsmd:description>
            <imsmd:language>nl-NL</imsmd:language></imsmd:general>
            <imsmd:lifecycle><imsmd:version><imsmd:langstring>2.1</imsmd:langstring></imsmd:version></imsmd:lifecycle></imsmd:lom>
            """;
    private static final String OF_2004 =
            """
            <lom xmlns="http://ltsc.ieee.org/xsd/LOM"><general><title><string language="nl">Veilig werken</string></title>
            <language>nl</language></general><lifeCycle><version><string language="en">3</string></version></lifeCycle></lom>
            """;

    private static ManifestReading described12(String lom) {
        String xml = in12(ONE_ORGANIZATION, ONE_RESOURCE).replace("</metadata>", lom + "</metadata>");
        return read(
                xml.replace("<manifest ", "<manifest xmlns:imsmd=\"http://www.imsglobal.org/xsd/imsmd_rootv1p2p1\" "));
    }

    private static PackageDescription about(ManifestReading reading) {
        return reading.manifest().orElseThrow().about();
    }

    @Test
    void inDutchWhereItIsAndAsPlainText() {
        assertThat(about(described12(OF_12)))
                .isEqualTo(new PackageDescription("Veilig werken", "Over risico .", "2.1", "nl-NL"));
    }

    @Test
    void theFormOf2004IsReadToo() {
        ManifestReading reading = read(in2004(ONE_ORGANIZATION).replace("</metadata>", OF_2004 + "</metadata>"));

        assertThat(about(reading)).isEqualTo(new PackageDescription("Veilig werken", "", "3", "nl"));
    }

    @Test
    void rubbishIsToldAndLeftOut() {
        ManifestReading reading =
                described12(OF_12.replace("nl-NL", "Nederlands (BE)").replace("2.1", "\uFFFD --"));

        assertThat(about(reading)).isEqualTo(new PackageDescription("Veilig werken", "Over risico .", "", ""));
        assertThat(keys(reading)).contains("scorm.manifest.about");
    }

    @Test
    void noLanguageIsNoRubbish() {
        ManifestReading reading = described12(OF_12.replace("nl-NL", "x-none"));

        assertThat(about(reading).language()).isEmpty();
        assertThat(keys(reading)).doesNotContain("scorm.manifest.about");
    }

    @Test
    void aDescriptionElsewhereIsTold() {
        ManifestReading reading = read(in12(ONE_ORGANIZATION, ONE_RESOURCE)
                .replace("</metadata>", "<adlcp:location>beschrijving.xml</adlcp:location></metadata>"));

        assertThat(about(reading)).isEqualTo(PackageDescription.NONE);
        assertThat(keys(reading)).contains("scorm.manifest.about-elsewhere");
    }

    @Test
    void anEmptyOneSaysNothing() {
        assertThat(about(described12("<imsmd:lom><imsmd:general/></imsmd:lom>")))
                .isEqualTo(PackageDescription.NONE);
    }
}
