package nl.overenweer.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.CourseTree;
import nl.overenweer.content.reading.Problem;
import nl.overenweer.content.reading.Reading;

/** The small complete course that {@code courses/README.md} teaches with: what tests read, and what they break. */
public final class Example {
    private static final Pattern BLOCK = Pattern.compile("(?ms)^```(?:yaml|markdown) (\\S+)\\n(.*?)^```$");
    private static final String MODULE = "voorbeeld/v1-bellen/";

    private final Map<String, String> files;

    private Example(Map<String, String> files) {
        this.files = files;
    }

    public static Example whole() {
        var files = new TreeMap<String, String>();
        try {
            BLOCK.matcher(Files.readString(Path.of("courses/README.md")))
                    .results()
                    .forEach(block -> files.put(block.group(1), block.group(2)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return new Example(files);
    }

    /** The same with one file changed; a module's file by its name, another by its path. */
    public Example with(String name, UnaryOperator<String> change) {
        var changed = new TreeMap<>(files);
        String before = changed.getOrDefault(path(name), "");
        String after = change.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("nothing was changed in " + name);
        }
        changed.put(path(name), after);
        return new Example(changed);
    }

    /** One piece of text, replaced where it first stands. */
    public Example with(String name, String old, String fresh) {
        return with(
                name, text -> text.replaceFirst(Pattern.quote(old), java.util.regex.Matcher.quoteReplacement(fresh)));
    }

    public String text(String name) {
        return files.getOrDefault(path(name), "");
    }

    public CourseTree tree() {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(StandardCharsets.UTF_8)));
        return CourseTree.read(bytes);
    }

    public Registers registers() {
        return CourseReader.readRegisters(
                        files.getOrDefault("begrippen.yaml", ""), files.getOrDefault("wetten.yaml", ""))
                .value()
                .orElseThrow();
    }

    public ModuleFiles folder() {
        var bytes = new TreeMap<String, byte[]>();
        files.forEach((path, text) -> {
            if (path.startsWith(MODULE)) {
                bytes.put(path.substring(MODULE.length()), text.getBytes(StandardCharsets.UTF_8));
            }
        });
        return new ModuleFiles("voorbeeld", "v1-bellen", bytes);
    }

    public Reading<CourseModule> reading() {
        return CourseReader.readModule(folder(), registers());
    }

    /** What the reader says, as {@code file:line text}. */
    public java.util.List<String> faults() {
        return reading().problems().stream().map(Example::words).toList();
    }

    /** The module as a draft is read. */
    public CourseModule draft() {
        return CourseReader.readDraft(folder()).value().orElseThrow();
    }

    public CourseModule module() {
        return reading().value().orElseThrow();
    }

    private static String words(Problem problem) {
        return problem.file() + ":" + problem.line() + " " + problem.text();
    }

    private String path(String name) {
        return files.containsKey(name) || name.contains("/") ? name : MODULE + name;
    }
}
