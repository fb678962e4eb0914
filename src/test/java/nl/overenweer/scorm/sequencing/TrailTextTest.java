package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.shared.Texts;
import org.junit.jupiter.api.Test;

class TrailTextTest {
    private static final Path ROOM = Path.of("src/main/java/nl/overenweer/scorm/sequencing");

    private static List<String> told(Locale locale, Walk walk) {
        TrailText text = new TrailText(id -> "deel " + id, Texts.in(locale)::of);
        return walk.last().trail().stream().map(text::tell).toList();
    }

    private static Walk skippedAndRefused() {
        String tree =
                """
                course: flow
                  a
                  b: skip when not attempted and not satisfied; skip when always or completed
                  c: disabled when always
                """;
        return Walk.through(tree).next();
    }

    @Test
    void aTrailSaysWhyNothingWasShown() {
        assertThat(told(Texts.DUTCH, skippedAndRefused()))
                .containsExactly(
                        "Gevraagd: het volgende.",
                        "De poging aan ‘deel a’ is klaar.",
                        "Bij ‘deel b’ geldt de regel ‘overslaan’, want één hiervan klopt: dat is altijd zo, het is voltooid.",
                        "Bij ‘deel c’ geldt de regel ‘gesloten’, want: dat is altijd zo.",
                        "Er wordt niets getoond. Wat er volgt, is door een regel of een grens van het pakket gesloten.");
    }

    @Test
    void inEnglishToo() {
        assertThat(told(Texts.ENGLISH, skippedAndRefused()))
                .contains(
                        "At ‘deel b’ the rule ‘skip’ holds, because one of these is so: that is always so, it was completed.",
                        "Nothing is shown. What follows is closed by a rule or a limit of the package.");
    }

    @Test
    void aTrailSaysWhatWasShown() {
        assertThat(told(Texts.DUTCH, Walk.through("course: flow\n a\n b\n").choose("b")))
                .containsExactly(
                        "Gevraagd: kiezen, naar ‘deel b’.",
                        "De poging aan ‘deel a’ is klaar.",
                        "Poging 1 aan ‘deel b’ begint.",
                        "‘deel b’ wordt getoond.");
    }

    @Test
    void everyWordOfATrailHasItsTexts() {
        Stream<String> words = Stream.of(
                        words("request", NavigationRequest.Kind.values()),
                        words("request", SequencingRequest.values()),
                        words("action", RuleAction.values()),
                        words("condition", Condition.values()),
                        words("not", Condition.values()),
                        Stream.of("satisfied", "completed").flatMap(what -> Stream.of("true", "false", "null")
                                .map(is -> what + "." + is)))
                .flatMap(all -> all);

        assertKnown(words.map(word -> "scorm.trail." + word.toLowerCase(Locale.ROOT))
                .toList());
    }

    private static Stream<String> words(String kind, Words[] words) {
        return Stream.of(words).map(word -> kind + "." + word.word());
    }

    @Test
    void everyRefusalAndEveryStepHasItsSentence() throws IOException {
        assertKnown(found("\"((?:NB|TB|SB|DB)\\.[0-9.]+-[0-9]+)\"").stream()
                .map(code -> new Refusal(code).key())
                .toList());
        assertKnown(found(
                        "\"((?:attempt-[a-z]+|session-ended|rolled-up|selected|delivered|instead|asked|asked-for|limit|refused))\"")
                .stream()
                .map(code -> "scorm.trail." + code)
                .toList());
        assertKnown(List.of("scorm.trail.rule-all", "scorm.trail.rule-any"));
    }

    private static Set<String> found(String pattern) throws IOException {
        try (Stream<Path> files = Files.list(ROOM)) {
            Set<String> all = new TreeSet<>();
            for (Path file : files.collect(Collectors.toList())) {
                Pattern.compile(pattern)
                        .matcher(Files.readString(file))
                        .results()
                        .forEach(found -> all.add(found.group(1)));
            }
            assertThat(all).isNotEmpty();
            return all;
        }
    }

    private static void assertKnown(List<String> keys) {
        assertThat(keys).isNotEmpty().allSatisfy(key -> {
            assertThat(Texts.in(Texts.DUTCH).has(key)).as(key).isTrue();
            assertThat(Texts.in(Texts.ENGLISH).has(key)).as(key).isTrue();
        });
    }
}
