package nl.overenweer.shared.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Values live in the tokens, the tokens keep their promises, and every style sheet keeps to the tokens. */
class StyleSheetsTest {
    private static final Path FOLDER = Path.of("src/main/webapp/resources/css");
    private static final Pattern TOKEN = Pattern.compile("(--ov-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USED = Pattern.compile("var\\((--[a-z0-9-]+)\\)");
    private static final Pattern OWN = Pattern.compile("(?<![\\w-])(--(?!ov-)[a-z0-9-]+):");
    private static final Pattern LITERAL = Pattern.compile("#[0-9a-fA-F]{3,8}\\b|\\b(?:rgb|hsl)a?\\(");
    private static final Pattern PROMISE =
            Pattern.compile("(?m)^ {5}([a-z-]+) on ([a-z-]+)\\s+([0-9.]+)\\s+([0-9.]+)$");
    private static final Pattern HEADING = Pattern.compile("(?m)^ {3}\\S.*at least ([0-9.]+):$");

    @Test
    void coloursStandInTheTokensOnly() throws IOException {
        List<String> faults = new ArrayList<>();

        for (Path sheet : sheets()) {
            if (!sheet.getFileName().toString().startsWith("tokens")) {
                LITERAL.matcher(read(sheet))
                        .results()
                        .forEach(found -> faults.add(sheet.getFileName() + ": " + found.group()));
            }
        }

        assertThat(faults).isEmpty();
    }

    @Test
    void everyTokenThatIsUsedExists() throws IOException {
        TreeSet<String> unknown = new TreeSet<>();
        Set<String> known = new HashSet<>(light().keySet());

        for (Path sheet : sheets()) {
            String rules = read(sheet);
            USED.matcher(rules).results().map(found -> found.group(1)).forEach(unknown::add);
            OWN.matcher(rules).results().map(found -> found.group(1)).forEach(known::add);
        }
        unknown.removeAll(known);

        assertThat(unknown).isEmpty();
    }

    @Test
    void darkByTheSystemIsDarkByChoice() throws IOException {
        String dark = read(FOLDER.resolve("tokens-dark.css"));
        int choice = dark.indexOf(":root[data-theme=\"dark\"]");

        assertThat(tokens(dark.substring(choice))).isEqualTo(tokens(dark.substring(0, choice)));
    }

    @Test
    void contrastIsWhatTheTokensSay() throws IOException {
        String sheet = read(FOLDER.resolve("tokens.css"));
        Map<String, String> light = light();
        Map<String, String> dark = new HashMap<>(light);
        dark.putAll(tokens(read(FOLDER.resolve("tokens-dark.css"))));

        List<MatchResult> promises = PROMISE.matcher(sheet).results().toList();

        assertThat(promises).hasSizeGreaterThan(50);
        for (MatchResult promise : promises) {
            assertKept(promise, light, 3, leastFor(sheet, promise.start()));
            assertKept(promise, dark, 4, leastFor(sheet, promise.start()));
        }
    }

    private static void assertKept(MatchResult promise, Map<String, String> tokens, int column, double least) {
        double contrast = contrast(tokens, promise.group(1), promise.group(2));
        assertThat(contrast)
                .as("%s on %s", promise.group(1), promise.group(2))
                .isCloseTo(Double.parseDouble(promise.group(column)), within(.011))
                .isGreaterThanOrEqualTo(least);
    }

    private static double leastFor(String sheet, int position) {
        double least = 0;
        for (MatchResult heading : HEADING.matcher(sheet).results().toList()) {
            if (heading.start() < position) {
                least = Double.parseDouble(heading.group(1));
            }
        }
        return least;
    }

    /** WCAG 2: "(L1 + 0.05) / (L2 + 0.05), where L1 is the relative luminance of the lighter of the colors". */
    private static double contrast(Map<String, String> tokens, String text, String ground) {
        double one = luminance(tokens.getOrDefault("--ov-" + text, ""));
        double other = luminance(tokens.getOrDefault("--ov-" + ground, ""));
        return (Math.max(one, other) + .05) / (Math.min(one, other) + .05);
    }

    private static double luminance(String hex) {
        int colour = Integer.parseInt(hex.strip().substring(1), 16);
        return .2126 * linear(colour >> 16 & 255) + .7152 * linear(colour >> 8 & 255) + .0722 * linear(colour & 255);
    }

    private static double linear(int eightBits) {
        double part = eightBits / 255.0;
        return part <= .04045 ? part / 12.92 : Math.pow((part + .055) / 1.055, 2.4);
    }

    private static Map<String, String> light() throws IOException {
        String sheet = read(FOLDER.resolve("tokens.css"));
        return tokens(sheet.substring(0, sheet.indexOf("@media")));
    }

    private static Map<String, String> tokens(String sheet) {
        Map<String, String> found = new HashMap<>();
        TOKEN.matcher(sheet).results().forEach(token -> found.put(token.group(1), token.group(2)));
        return found;
    }

    private static List<Path> sheets() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".css"))
                    .sorted()
                    .toList();
        }
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file);
    }
}
