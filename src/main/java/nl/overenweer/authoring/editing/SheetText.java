package nl.overenweer.authoring.editing;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** A file of the text form as a {@link Sheet}, and back. A page's body is the field {@code tekst} beside its front matter. */
public final class SheetText {
    /** The field that holds a page's body. */
    public static final String BODY = "tekst";

    private static final String FENCE = "---\n";

    private SheetText() {}

    /** The sheet that this file says; none when it is no mapping at all. */
    public static Optional<Sheet> read(String path, String text) {
        String clean = text.replace("\r\n", "\n");
        return page(path) ? readPage(clean) : yaml(clean);
    }

    public static String write(String path, Sheet sheet) {
        return page(path) ? writePage(sheet) : dump(sheet.fields());
    }

    /** Short name of what a part says now: when it differs from the name in a form, somebody else changed this part meanwhile. */
    public static String stamp(Sheet sheet) {
        return stamp(dump(sheet.fields()));
    }

    /** The same of a file as a whole. */
    public static String stamp(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static boolean page(String path) {
        return path.endsWith(".md");
    }

    private static Optional<Sheet> readPage(String text) {
        int end = text.indexOf("\n" + FENCE, FENCE.length() - 1);
        if (!text.startsWith(FENCE) || end < 0) {
            return Optional.empty();
        }
        Optional<Sheet> head = yaml(text.substring(FENCE.length(), end + 1));
        String body = text.substring(end + 1 + FENCE.length()).strip();
        head.ifPresent(sheet -> sheet.put(BODY, body));
        return head;
    }

    private static String writePage(Sheet sheet) {
        Map<String, Object> head = new LinkedHashMap<>(sheet.fields());
        Object body = head.remove(BODY);
        return FENCE + (head.isEmpty() ? "" : dump(head)) + FENCE + "\n" + (body == null ? "" : body) + "\n";
    }

    @SuppressWarnings("unchecked") // a mapping of the text form has names as keys
    private static Optional<Sheet> yaml(String text) {
        try {
            Object loaded =
                    new Load(LoadSettings.builder().setAllowDuplicateKeys(false).build()).loadFromString(text);
            if (loaded == null) {
                return Optional.of(Sheet.empty());
            }
            return loaded instanceof Map ? Optional.of(Sheet.over((Map<String, Object>) loaded)) : Optional.empty();
        } catch (YamlEngineException e) {
            return Optional.empty(); // where and why is told by content's CourseReader
        }
    }

    private static String dump(Map<String, Object> fields) {
        DumpSettings settings = DumpSettings.builder()
                .setDefaultFlowStyle(FlowStyle.BLOCK)
                .setIndent(2)
                .setWidth(Integer.MAX_VALUE)
                .setSplitLines(false)
                .build();
        return new Dump(settings).dumpToString(fields);
    }
}
