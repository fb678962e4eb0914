package nl.overenweer.content;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import nl.overenweer.content.checking.Finding;

/** The file and the line of what the content check found, so that a failing build leads to it. */
final class Whereabouts {
    private static final Pattern QUOTED = Pattern.compile("‘([^‘’]+)’");

    private final ModuleFiles files;

    Whereabouts(ModuleFiles files) {
        this.files = files;
    }

    /** As {@code casus-1.yaml:78: sentence}. */
    String of(Finding finding) {
        String file = file(finding.item());
        List<String> lines = files.text(file).orElse("").lines().toList();
        return file + ":" + line(lines, finding.block(), finding.text()) + ": " + finding;
    }

    private String file(String item) {
        Matcher listed = Pattern.compile(
                        "(?:pagina|casus|toets):\\s*([^\\s,}]+)[,\\s]+adres:\\s*" + Pattern.quote(item) + "(?![\\w-])")
                .matcher(files.text("module.yaml").orElse(""));
        return !item.isEmpty() && listed.find() ? listed.group(1) : "module.yaml";
    }

    /** The word that is quoted, in its block; else where the block begins. */
    private static int line(List<String> lines, String block, String sentence) {
        int from = 0;
        for (String id : block.split("/")) {
            from = id.isEmpty()
                    ? from
                    : first(lines, from, lines.size(), "id: " + id + "(?![\\w-])")
                            .orElse(from);
        }
        int to = block.isEmpty() ? lines.size() : end(lines, from);
        Matcher quoted = QUOTED.matcher(sentence);
        while (quoted.find()) {
            OptionalInt line = first(lines, from, to, Pattern.quote(quoted.group(1)));
            if (line.isPresent()) {
                return line.getAsInt() + 1;
            }
        }
        return from + 1;
    }

    /** Where what begins here ends: at the next of its kind. */
    private static int end(List<String> lines, int from) {
        int indent = lines.get(from).indexOf('-');
        return first(lines, from + 1, lines.size(), "^ {0," + Math.max(0, indent) + "}-")
                .orElse(lines.size());
    }

    private static OptionalInt first(List<String> lines, int from, int to, String pattern) {
        Pattern what = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
        return IntStream.range(from, to)
                .filter(line -> what.matcher(lines.get(line)).find())
                .findFirst();
    }
}
