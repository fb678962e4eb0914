package nl.overenweer.scorm.manifest;

import java.util.List;

/**
 * Something that is odd in a package, as a sentence of the bundle.
 *
 * @param line of imsmanifest.xml; 0 where it is about no line
 */
public record Finding(Severity severity, int line, String key, List<String> arguments) {
    /** Whether the package runs all the same. */
    public enum Severity {
        WARNING,
        REFUSAL
    }

    public Finding {
        arguments = List.copyOf(arguments);
    }

    static Finding warning(int line, String key, Object... arguments) {
        return new Finding(Severity.WARNING, line, key, words(arguments));
    }

    static Finding refusal(int line, String key, Object... arguments) {
        return new Finding(Severity.REFUSAL, line, key, words(arguments));
    }

    public boolean refuses() {
        return severity == Severity.REFUSAL;
    }

    private static List<String> words(Object... arguments) {
        return java.util.Arrays.stream(arguments)
                .map(String::valueOf)
                .map(Finding::shortened)
                .toList();
    }

    private static String shortened(String word) {
        String plain = word.strip().replaceAll("\\s+", " ");
        return plain.length() > 200 ? plain.substring(0, 199) + "…" : plain;
    }
}
