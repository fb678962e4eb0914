package nl.overenweer.scorm.manifest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.ls.LSInput;
import org.w3c.dom.ls.LSResourceResolver;

/** The schema files of one norm, as the build put them beside our classes. Nothing is fetched from anywhere else. */
final class SchemaFiles implements LSResourceResolver {
    private static final String FOLDER = "/scorm/schemas/";

    /** What 1.2 has for {@code xml:base} and {@code xml:lang} is no schema by today's rules; that of 2004 says the same. */
    private static final String OLD_XML = "ims_xml.xsd";

    private final Standard standard;

    SchemaFiles(Standard standard) {
        this.standard = standard;
    }

    /** That of the descriptions (imsmd) of 1.2 is left out: it is ambiguous by today's rules, and descriptions change nothing here. */
    List<String> roots() {
        return standard.is2004()
                ? List.of("imscp_v1p1.xsd", "adlcp_v1p3.xsd", "adlseq_v1p3.xsd", "adlnav_v1p3.xsd", "imsss_v1p0.xsd")
                : List.of("imscp_rootv1p1p2.xsd", "adlcp_rootv1p2.xsd");
    }

    boolean there() {
        return roots().stream().allMatch(name -> SchemaFiles.class.getResource(path(name)) != null);
    }

    /** Without the document types that some begin with: they would be fetched, and say nothing that counts. */
    String text(String name) {
        try (InputStream in = SchemaFiles.class.getResourceAsStream(path(name))) {
            if (in == null) {
                throw new IllegalStateException("no schema " + path(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replaceFirst("^\\uFEFF", "")
                    .replaceFirst("(?s)<!DOCTYPE[^\\[>]*(\\[.*?\\]\\s*)?>", "");
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The 2nd edition has the schemas of the 3rd, but for words that were taken out. */
    private String path(String name) {
        if (name.equals(OLD_XML)) {
            return FOLDER + "scorm2004-4/xml.xsd";
        }
        String folder =
                switch (standard) {
                    case SCORM_12 -> "scorm12";
                    case SCORM_2004_2, SCORM_2004_3 -> "scorm2004-3";
                    case SCORM_2004_4 -> "scorm2004-4";
                };
        return FOLDER + folder + "/" + name;
    }

    @Override
    public LSInput resolveResource(
            String type,
            @Nullable String namespace,
            @Nullable String publicId,
            @Nullable String systemId,
            @Nullable String base) {
        String asked = systemId == null ? "" : systemId.substring(systemId.lastIndexOf('/') + 1);
        boolean known = asked.endsWith(".xsd") && SchemaFiles.class.getResource(path(asked)) != null;
        return new Input(asked, known ? text(asked) : "");
    }

    /** One file, as text. */
    private record Input(String name, String text) implements LSInput {
        @Override
        public Reader getCharacterStream() {
            return new StringReader(text);
        }

        @Override
        public void setCharacterStream(@Nullable Reader reader) {}

        @Override
        public @Nullable InputStream getByteStream() {
            return null;
        }

        @Override
        public void setByteStream(@Nullable InputStream stream) {}

        @Override
        public String getStringData() {
            return text;
        }

        @Override
        public void setStringData(@Nullable String data) {}

        @Override
        public String getSystemId() {
            return name;
        }

        @Override
        public void setSystemId(@Nullable String id) {}

        @Override
        public @Nullable String getPublicId() {
            return null;
        }

        @Override
        public void setPublicId(@Nullable String id) {}

        @Override
        public @Nullable String getBaseURI() {
            return null;
        }

        @Override
        public void setBaseURI(@Nullable String uri) {}

        @Override
        public @Nullable String getEncoding() {
            return null;
        }

        @Override
        public void setEncoding(@Nullable String encoding) {}

        @Override
        public boolean getCertifiedText() {
            return false;
        }

        @Override
        public void setCertifiedText(boolean certified) {}
    }
}
