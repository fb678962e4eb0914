package nl.overenweer.scorm.manifest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Manifests for tests: a whole one, of which a test says what matters to it. */
final class Manifests {
    static final String HEAD_12 =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="veilig" version="1.0" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            """;
    static final String HEAD_2004 =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <manifest identifier="veilig" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3"
              xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss">
            <metadata><schema>ADL SCORM</schema><schemaversion>2004 4th Edition</schemaversion></metadata>
            """;
    static final String ONE_ORGANIZATION =
            """
            <organizations default="o"><organization identifier="o"><title>Veilig werken</title>
            <item identifier="i1" identifierref="r1"><title>Begin</title></item>
            </organization></organizations>
            """;
    static final String ONE_RESOURCE =
            """
            <resources><resource identifier="r1" type="webcontent" adlcp:scormtype="sco" href="sco/index.html">
            <file href="sco/index.html"/></resource></resources>
            """;

    private Manifests() {}

    static String in12(String... parts) {
        return HEAD_12 + String.join("", parts) + "</manifest>";
    }

    /** With one resource, r1, a SCO. */
    static String in2004(String... parts) {
        return HEAD_2004 + String.join("", parts) + ONE_RESOURCE.replace("scormtype", "scormType") + "</manifest>";
    }

    static ManifestReading read(String xml, String... files) {
        Set<String> all = new TreeSet<>(Set.of(ManifestReader.NAME, "sco/index.html"));
        all.addAll(List.of(files));
        return ManifestReader.read(xml.getBytes(StandardCharsets.UTF_8), ManifestReader.NAME, all);
    }

    static List<String> keys(ManifestReading reading) {
        return reading.findings().stream().map(Finding::key).toList();
    }
}
