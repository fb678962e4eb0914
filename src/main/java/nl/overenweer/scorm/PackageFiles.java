package nl.overenweer.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** What the build put aside for packages: the player, its style sheet, letters, templates. */
final class PackageFiles {
    private static final String FOLDER = "package/";
    private static final String SCHEMAS = "/scorm/schemas/";

    private PackageFiles() {}

    /** What goes into every package beside the module itself. */
    static List<String> names() {
        return text("files.txt").lines().toList();
    }

    static void copy(String name, OutputStream out) throws IOException {
        try (InputStream in = open(FOLDER + name)) {
            in.transferTo(out);
        }
    }

    /** The schemas that stand beside a manifest of this form, as {@code folder/name} below those of the build. */
    static List<String> schemas(PackageForm form) {
        return text("schemas-" + form.key() + ".txt").lines().toList();
    }

    static void copySchema(String schema, OutputStream out) throws IOException {
        try (InputStream in = open(SCHEMAS + schema)) {
            in.transferTo(out);
        }
    }

    /** A template with these filled in where it says {@code {{name}}}. */
    static String filled(String template, Map<String, String> values) {
        String text = text("templates/" + template);
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("{{" + value.getKey() + "}}", value.getValue());
        }
        return text;
    }

    /** For text and attributes, of HTML and of XML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f]", "");
    }

    private static String text(String name) {
        try (InputStream in = open(FOLDER + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static InputStream open(String name) {
        InputStream found = PackageFiles.class.getResourceAsStream(name);
        if (found == null) {
            throw new IllegalStateException("the build made no " + name + " for packages: see src/main/frontend");
        }
        return found;
    }
}
