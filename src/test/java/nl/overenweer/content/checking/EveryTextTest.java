package nl.overenweer.content.checking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.overenweer.content.Example;
import nl.overenweer.content.reading.CourseReader;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Breaks the example in every text and in every reference that it has, one at a time: none of them may go unseen. */
class EveryTextTest {
    private static final List<String> FILES = List.of(
            "voorbeeld/course.yaml",
            "module.yaml",
            "waarom-bellen.md",
            "casus-1.yaml",
            "toets.yaml",
            "eindtoets.yaml",
            "begrippen.yaml",
            "wetten.yaml");

    /** Keys of what is no Dutch text for learners. */
    private static final Set<String> NOT_READ = Set.of(
            "bronnen",
            "grond",
            "controleren",
            "en",
            "doelen-en",
            "duurt",
            "na",
            "code",
            "geslaagd",
            "adres",
            "spoor",
            "bwb",
            "status");

    private static final String ADDED = " Een junk. [controleren]";

    private static final Pattern TEXT = Pattern.compile("(?s).*\\p{L}.* .*|\\p{Lu}.*");
    private static final Pattern REFERENCE = Pattern.compile("\\b(wet|bron|begrip):[a-z0-9][a-z0-9.-]*");

    private final Example example = Example.whole();

    @TestFactory
    Stream<DynamicTest> aLabelAndAMarkForAuthorsAreSeenInEveryText() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    List<UnaryOperator<String>> changes =
                            file.endsWith(".md") ? page(ADDED) : yaml(example.text(file), ADDED);

                    assertThat(changes).isNotEmpty();
                    assertThat(changes).allSatisfy(change -> seen(file, example.with(file, change)));
                }));
    }

    private void seen(String file, Example broken) {
        assertThat(findings(file, broken))
                .as(changed(example.text(file), broken.text(file)))
                .anyMatch(finding -> finding.text().startsWith("‘junk’"))
                .anyMatch(finding -> finding.text().startsWith("‘[controleren]’"));
    }

    @TestFactory
    Stream<DynamicTest> aReferenceThatLeadsNowhereIsNamedByFileAndLine() {
        return FILES.stream()
                .map(file -> DynamicTest.dynamicTest(file, () -> {
                    List<MatchResult> references =
                            REFERENCE.matcher(example.text(file)).results().toList();

                    assertThat(references).allSatisfy(reference -> named(file, reference));
                }));
    }

    private void named(String file, MatchResult reference) {
        String before = example.text(file).substring(0, reference.start());
        int line = 1 + (int) before.chars().filter(sign -> sign == '\n').count();
        String wrong = before + reference.group(1) + ":bestaat-niet";
        Example broken = example.with(file, text -> wrong + text.substring(reference.end()));

        assertThat(broken.tree().problems())
                .as(line + ": " + reference.group())
                .anyMatch(problem -> problem.file().endsWith(file)
                        && problem.line() == line
                        && problem.text().contains("‘bestaat-niet’"));
    }

    private static List<Finding> findings(String file, Example broken) {
        if (Set.of("begrippen.yaml", "wetten.yaml").contains(file)) {
            return SharedCheck.problems(broken.registers());
        }
        if (file.endsWith("course.yaml")) {
            return SharedCheck.problems(
                    CourseReader.readCourse(file, broken.text(file)).value().orElseThrow());
        }
        return ContentCheck.problems(broken.draft(), broken.registers());
    }

    private static List<UnaryOperator<String>> page(String added) {
        return List.of(
                text -> text + added + "\n",
                text -> text.replaceFirst("titel: .*", "$0" + added),
                text -> text.replaceFirst("(> .*)", "$1" + added));
    }

    private static List<UnaryOperator<String>> yaml(String yaml, String added) {
        Node root =
                new Compose(LoadSettings.builder().build()).composeString(yaml).orElseThrow();
        List<ScalarNode> texts = new ArrayList<>();
        gather(root, texts);
        return texts.stream().map(text -> longer(text, added)).toList();
    }

    private static void gather(Node node, List<ScalarNode> texts) {
        if (node instanceof MappingNode mapping) {
            mapping.getValue().stream()
                    .filter(entry -> !NOT_READ.contains(((ScalarNode) entry.getKeyNode()).getValue()))
                    .forEach(entry -> gather(entry.getValueNode(), texts));
        } else if (node instanceof SequenceNode sequence) {
            sequence.getValue().forEach(one -> gather(one, texts));
        } else if (node instanceof ScalarNode scalar
                && TEXT.matcher(scalar.getValue()).matches()) {
            texts.add(scalar);
        }
    }

    private static UnaryOperator<String> longer(ScalarNode scalar, String added) {
        int start = scalar.getStartMark().orElseThrow().getIndex();
        int end = scalar.getEndMark().orElseThrow().getIndex();
        String quoted = "\"" + (scalar.getValue().strip() + added).replace("\n", "\\n") + "\"";
        return text -> {
            String rest = text.substring(end);
            return text.substring(0, start) + quoted + (text.charAt(end - 1) == '\n' ? "\n" : "") + rest;
        };
    }

    private static String changed(String before, String after) {
        Map<Boolean, List<String>> lines = after.lines()
                .collect(java.util.stream.Collectors.partitioningBy(
                        before.lines().toList()::contains));
        return String.join(" / ", lines.get(false));
    }
}
