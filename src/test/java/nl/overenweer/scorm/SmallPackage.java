package nl.overenweer.scorm;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packages as their makers zip them, as small as they can be. */
public final class SmallPackage {
    private final Map<String, String> files = new LinkedHashMap<>();

    /** One part. */
    public static SmallPackage legacy(String item) {
        return manifest(LEGACY, "1.2", "scormtype", item, "deel");
    }

    /** Parts by these names, each with the same page. */
    public static SmallPackage legacy(String items, String... parts) {
        return manifest(LEGACY, "1.2", "scormtype", items, parts);
    }

    static SmallPackage modern(String items, String... parts) {
        return manifest(MODERN, "2004 4th Edition", "scormType", items, parts);
    }

    private static final String LEGACY =
            "xmlns=\"http://www.imsproject.org/xsd/imscp_rootv1p1p2\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_rootv1p2\"";
    private static final String MODERN =
            "xmlns=\"http://www.imsglobal.org/xsd/imscp_v1p1\" xmlns:adlcp=\"http://www.adlnet.org/xsd/adlcp_v1p3\""
                    + " xmlns:imsss=\"http://www.imsglobal.org/xsd/imsss\"";

    private static SmallPackage manifest(String spaces, String version, String type, String items, String... parts) {
        SmallPackage made = new SmallPackage();
        StringBuilder resources = new StringBuilder();
        for (String part : parts) {
            resources.append(
                    "<resource identifier=\"r-%s\" type=\"webcontent\" adlcp:%s=\"sco\" href=\"%s.html\"><file href=\"%s.html\"/></resource>"
                            .formatted(part, type, part, part));
            made.with(part + ".html", "<!DOCTYPE html><title>" + part + "</title><h1>" + part + "</h1>");
        }
        return made.with(
                "imsmanifest.xml",
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <manifest identifier="m" version="1" %s>
                  <metadata><schema>ADL SCORM</schema><schemaversion>%s</schemaversion></metadata>
                  <organizations default="o"><organization identifier="o"><title>Proefpakket %s</title>%s</organization></organizations>
                  <resources>%s</resources>
                </manifest>
                """
                        .formatted(spaces, version, System.nanoTime(), items, resources));
    }

    /** An item of the manifest, with more inside. */
    public static String item(String part, String more) {
        return "<item identifier=\"%s\" identifierref=\"r-%s\"><title>Deel %s</title>%s</item>"
                .formatted(part, part, part, more);
    }

    /** Its organization with these attributes besides. */
    SmallPackage organization(String attributes) {
        files.computeIfPresent(
                "imsmanifest.xml",
                (path, text) ->
                        text.replace("<organization identifier", "<organization " + attributes + " identifier"));
        return this;
    }

    SmallPackage with(String path, String text) {
        files.put(path, text);
        return this;
    }

    public byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return bytes.toByteArray();
    }
}
