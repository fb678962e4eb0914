package nl.overenweer.content.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** One file under reading: knows its name, its lines, and where faults and references go. */
final class Sheet {
    private static final Set<Tag> PLAIN_TAGS =
            Set.of(Tag.STR, Tag.INT, Tag.FLOAT, Tag.BOOL, Tag.NULL, Tag.MAP, Tag.SEQ);
    private static final int DEEPEST = 20;

    private static final Map<String, String> SENTENCES = Map.of(
            "mapping values are not allowed here",
            "Hier staat een dubbele punt waar dat niet kan. Zet de hele tekst tussen aanhalingstekens, of controleer de inspringing.",
            "could not find expected ':'",
            "Hier ontbreekt een dubbele punt achter een sleutel. Of de tekst hoort een regel hoger en moet inspringen.",
            "found unexpected end of stream",
            "Een aanhalingsteken is niet gesloten. Zet er aan het eind van de tekst weer een.",
            "found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)",
            "Hier staat een tab. Spring in met spaties.");

    private final String file;
    private final int firstLine;
    private final Faults faults;
    private final References references;

    /** @param firstLine the line of the file on which this text begins, counted from 1 */
    Sheet(String file, int firstLine, Faults faults, References references) {
        this.file = file;
        this.firstLine = firstLine;
        this.faults = faults;
        this.references = references;
        faults.reading(file);
    }

    /** The mapping that this text is; empty, with a fault, when it is something else or not YAML at all. */
    Optional<Entry> entry(String yaml) {
        try {
            var settings = LoadSettings.builder()
                    .setLabel(file)
                    .setAllowDuplicateKeys(true)
                    .setMaxAliasesForCollections(1)
                    .setCodePointLimit(1_000_000)
                    .build();
            Node root = tooDeep(yaml)
                    ? null
                    : new Compose(settings).composeString(yaml).orElse(null);
            if (root instanceof MappingNode mapping && isPlain(mapping)) {
                return Optional.of(new Entry(this, mapping));
            }
            if (!(root instanceof MappingNode)) {
                fault(
                        firstLine,
                        "Dit bestand moet uit regels ‘sleutel: waarde’ bestaan. Kijk in courses/README.md hoe het begint.");
            }
        } catch (MarkedYamlEngineException broken) {
            fault(
                    broken.getProblemMark()
                            .map(mark -> firstLine + mark.getLine())
                            .orElse(firstLine),
                    SENTENCES.getOrDefault(broken.getProblem(), unexpected()));
        } catch (YamlEngineException broken) {
            fault(firstLine, unexpected());
        }
        return Optional.empty();
    }

    int line(Node node) {
        return firstLine + node.getStartMark().map(mark -> mark.getLine()).orElse(0);
    }

    /** The line on which the content of a text begins: below the bar of a block. */
    int textLine(ScalarNode node) {
        return line(node) + (node.getScalarStyle() == ScalarStyle.LITERAL ? 1 : 0);
    }

    String file() {
        return file;
    }

    void fault(int line, String text) {
        faults.add(file, line, text);
    }

    void incomplete(int line, String text) {
        faults.incomplete(file, line, text);
    }

    References references() {
        return references;
    }

    /** Notes the links of a Markdown text, to be resolved when the whole module has been read. */
    void links(String markdown, int line, boolean perLine) {
        if (markdown.contains("](") || markdown.contains("]:")) {
            for (MarkdownLink link : Markdown.links(markdown)) {
                references.link(file, perLine ? line + link.line() - 1 : line, link);
            }
        }
    }

    private static String unexpected() {
        return "Hier klopt de opbouw niet: let op inspringing, aanhalingstekens en haakjes. Vergelijk met de regels erboven.";
    }

    /** Brackets nested beyond anything a course needs would exhaust the parser. */
    private boolean tooDeep(String yaml) {
        int depth = 0;
        int deepest = 0;
        for (int i = 0; i < yaml.length(); i++) {
            char sign = yaml.charAt(i);
            depth += sign == '[' || sign == '{' ? 1 : sign == ']' || sign == '}' ? -1 : 0;
            deepest = Math.max(deepest, depth);
            depth = Math.max(depth, 0);
        }
        return deepest > 10 * DEEPEST;
    }

    private boolean isPlain(Node root) {
        int before = count();
        inspect(root, 0);
        return count() == before;
    }

    private int count() {
        return faults.inOrder().size();
    }

    private void inspect(Node node, int depth) {
        if (depth > DEEPEST) {
            fault(line(node), "Dit is dieper genest dan een cursus nodig heeft. Haal lagen weg.");
            return;
        }
        if (!PLAIN_TAGS.contains(node.getTag())) {
            fault(
                    line(node),
                    "Het kenmerk ‘" + node.getTag().getValue()
                            + "’ kan hier niet. Haal alles vanaf het uitroepteken weg.");
        }
        if (node.getAnchor().isPresent()) {
            fault(line(node), "Ankers (&) en verwijzingen (*) kunnen hier niet. Schrijf de tekst twee keer.");
            return;
        }
        if (node instanceof MappingNode mapping) {
            inspectKeys(mapping);
            mapping.getValue().forEach(tuple -> inspect(tuple.getValueNode(), depth + 1));
        } else if (node instanceof SequenceNode sequence) {
            List<Node> children = sequence.getValue();
            children.forEach(child -> inspect(child, depth + 1));
        }
    }

    private void inspectKeys(MappingNode mapping) {
        var seen = new HashSet<String>();
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                fault(line(tuple.getKeyNode()), "Een sleutel is één woord, zoals ‘titel’.");
            } else if (!seen.add(key.getValue())) {
                fault(
                        line(key),
                        "De sleutel ‘" + key.getValue() + "’ staat hier voor de tweede keer. Haal er een weg.");
            }
        }
    }
}
