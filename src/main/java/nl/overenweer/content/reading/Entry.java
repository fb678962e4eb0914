package nl.overenweer.content.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A mapping in the text form, asked key by key. What is missing or of the wrong kind becomes a fault, and a harmless value comes back,
 * so that reading goes on. {@link #close} reports the keys that nobody asked for.
 */
final class Entry {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+([-._][a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,12}([.,]\\d{1,6})?");

    private final Sheet sheet;
    private final MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Integer> lines = new LinkedHashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();

    /** A piece of text with the line it stands on. */
    record Text(String value, int line) {}

    Entry(Sheet sheet, MappingNode node) {
        this.sheet = sheet;
        this.node = node;
        for (NodeTuple tuple : node.getValue()) {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                values.put(key.getValue(), tuple.getValueNode());
                lines.put(key.getValue(), sheet.line(key));
            }
        }
    }

    Sheet sheet() {
        return sheet;
    }

    int line() {
        return sheet.line(node);
    }

    int line(String key) {
        return lines.getOrDefault(key, line());
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    /** A text that a finished module can't do without; empty where a draft has none yet. */
    String text(String key) {
        String text = optional(key);
        if (text.isBlank()) {
            sheet.incomplete(line(key), "‘" + key + "’ ontbreekt of is leeg. Vul het in.");
        }
        return text;
    }

    String optional(String key) {
        asked.add(key);
        return Optional.ofNullable(values.get(key))
                .map(value -> scalar(key, value).value())
                .orElse("");
    }

    /** A name for addresses and references; a stand-in, with a fault, where it is missing. */
    String slug(String key) {
        String slug = optional(key);
        if (isSlug(slug)) {
            return slug;
        }
        sheet.fault(
                line(key),
                slug.isEmpty()
                        ? "‘" + key + "’ ontbreekt. Geef een korte naam van kleine letters, cijfers en streepjes."
                        : "‘" + slug
                                + "’ kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes, zoals ‘eerste-gesprek’.");
        return "regel-" + line(key);
    }

    static boolean isSlug(String text) {
        return text.length() <= 80 && SLUG.matcher(text).matches();
    }

    int whole(String key, int least, int most, int missing) {
        String text = optional(key);
        if (text.isEmpty() && values.get(key) == null && missing >= least) {
            return missing;
        }
        if (text.matches("\\d{1,6}") && Integer.parseInt(text) >= least && Integer.parseInt(text) <= most) {
            return Integer.parseInt(text);
        }
        sheet.fault(line(key), "‘" + key + "’ moet een heel getal van " + least + " tot en met " + most + " zijn.");
        return least;
    }

    BigDecimal number(String key, @Nullable BigDecimal missing) {
        String text = optional(key);
        if (NUMBER.matcher(text).matches()) {
            return new BigDecimal(text.replace(',', '.'));
        }
        if (missing == null || !text.isEmpty()) {
            sheet.fault(line(key), "‘" + key + "’ moet een getal zijn, zoals 5 of 2,5.");
        }
        return missing == null ? BigDecimal.ZERO : missing;
    }

    LocalDate date(String key) {
        LocalDate date = optionalDate(key);
        if (date == null && optional(key).isEmpty()) {
            sheet.fault(line(key), "‘" + key + "’ ontbreekt. Schrijf een datum zo: 2026-10-01.");
        }
        return date == null ? LocalDate.EPOCH : date;
    }

    @Nullable
    LocalDate optionalDate(String key) {
        String text = optional(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException notADate) {
            sheet.fault(line(key), "‘" + text + "’ is geen datum die bestaat. Schrijf hem zo: 2026-10-01.");
            return LocalDate.EPOCH;
        }
    }

    /** One of a fixed set of words. */
    <E> E word(String key, E[] all, Function<E, String> name, @Nullable E missing) {
        String text = optional(key);
        if (text.isEmpty() && missing != null && !sheet.references().strict()) {
            return missing;
        }
        return meant(key, new Text(text, line(key)), all, name).orElse(all[0]);
    }

    /** Some of a fixed set of words. */
    <E> List<E> words(String key, E[] all, Function<E, String> name) {
        return texts(key).stream()
                .flatMap(text -> meant(key, text, all, name).stream())
                .toList();
    }

    List<Text> texts(String key) {
        return nodes(key).stream().map(value -> scalar(key, value)).toList();
    }

    List<String> strings(String key) {
        return texts(key).stream()
                .map(Text::value)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The mapping under a key; empty, without a fault, where there is none. */
    Optional<Entry> entry(String key) {
        asked.add(key);
        Node value = values.get(key);
        return value == null ? Optional.empty() : mapping(key, value).stream().findFirst();
    }

    /** A list of mappings; empty, without a fault, where there is none. */
    List<Entry> entries(String key) {
        return nodes(key).stream()
                .flatMap(value -> mapping(key, value).stream())
                .toList();
    }

    boolean isList(String key) {
        asked.add(key);
        return values.get(key) instanceof SequenceNode;
    }

    boolean isEntry(String key) {
        asked.add(key);
        return values.get(key) instanceof MappingNode;
    }

    /** Reports every key that was not asked for. */
    void close() {
        for (String key : values.keySet()) {
            if (!asked.contains(key)) {
                String hint = Nearest.hint(key, asked);
                String known = hint.isEmpty() ? " Hier kan staan: " + String.join(", ", asked) + "." : hint;
                sheet.fault(line(key), "De sleutel ‘" + key + "’ kennen we hier niet." + known);
            }
        }
    }

    private <E> Optional<E> meant(String key, Text text, E[] all, Function<E, String> name) {
        Optional<E> found = Stream.of(all)
                .filter(one -> name.apply(one).equals(text.value()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> names = Stream.of(all).map(name).toList();
            sheet.fault(
                    text.line(),
                    (text.value().isEmpty()
                                    ? "‘" + key + "’ ontbreekt."
                                    : "‘" + text.value() + "’ kan niet bij ‘" + key + "’.")
                            + Nearest.hint(text.value(), names)
                            + " Kies uit: "
                            + String.join(", ", names)
                            + ".");
        }
        return found;
    }

    private Text scalar(String key, Node value) {
        if (!(value instanceof ScalarNode scalar)) {
            sheet.fault(sheet.line(value), "Bij ‘" + key + "’ hoort een tekst, geen lijst of lijst van sleutels.");
            return new Text("", sheet.line(value));
        }
        boolean nothing = scalar.getTag().equals(org.snakeyaml.engine.v2.nodes.Tag.NULL);
        String text = nothing ? "" : scalar.getValue().strip();
        sheet.links(text, sheet.textLine(scalar), sheet.textLine(scalar) > sheet.line(scalar));
        return new Text(text, sheet.line(scalar));
    }

    private List<Node> nodes(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (value != null) {
            sheet.fault(
                    line(key),
                    "Bij ‘" + key + "’ hoort een lijst. Zet elk onderdeel op een eigen regel met een streepje.");
        }
        return List.of();
    }

    private List<Entry> mapping(String key, Node value) {
        if (value instanceof MappingNode mapping) {
            return List.of(new Entry(sheet, mapping));
        }
        sheet.fault(sheet.line(value), "Bij ‘" + key + "’ horen regels ‘sleutel: waarde’.");
        return List.of();
    }
}
