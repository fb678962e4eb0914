package nl.overenweer.content.reading;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Prints YAML in one fixed way, so that a difference between two versions shows what an author changed and nothing else: keys in the
 * order given, long texts as blocks, never a line broken by the printer.
 */
final class YamlText {
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}‘“][^\\p{Cc}\\u2028\\u2029\\uFEFF#&*!|>'\"%@`{}\\[\\],:]*");
    private static final Set<String> WORDS = Set.of("true", "false", "null", "yes", "no", "on", "off", "y", "n");
    private static final int LONG = 100;

    private final StringBuilder out = new StringBuilder();

    /** A mapping or list that goes on one line. */
    record Inline(Object value) {}

    static String of(Map<String, Object> mapping) {
        var text = new YamlText();
        text.mapping(mapping, 0);
        return text.out.toString();
    }

    /** A mapping to fill in order; empty values are left out. */
    static final class Keys extends LinkedHashMap<String, Object> {
        private static final long serialVersionUID = 1L;

        Keys with(String key, Object value) {
            boolean empty = value instanceof String text && text.isEmpty()
                    || value instanceof Collection<?> list && list.isEmpty()
                    || value instanceof Map<?, ?> map && map.isEmpty()
                    || value instanceof Inline inline && inline.value() instanceof Map<?, ?> map && map.isEmpty()
                    || value instanceof Inline one && one.value() instanceof Collection<?> list && list.isEmpty();
            if (!empty) {
                put(key, value);
            }
            return this;
        }
    }

    private void mapping(Map<?, ?> mapping, int indent) {
        boolean first = true;
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            if (!first || indent == 0) {
                out.append(" ".repeat(indent));
            }
            first = false;
            out.append(scalar(entry.getKey().toString())).append(':');
            value(entry.getValue(), indent);
        }
    }

    private void value(Object value, int indent) {
        if (value instanceof Map<?, ?> mapping) {
            out.append('\n').append(" ".repeat(indent + 2));
            mapping(mapping, indent + 2);
        } else if (value instanceof List<?> list) {
            out.append('\n');
            list(list, indent + 2);
        } else if (value instanceof String text && isBlock(text)) {
            block(text, indent + 2);
        } else {
            out.append(' ').append(inline(value)).append('\n');
        }
    }

    private void list(List<?> list, int indent) {
        for (Object element : list) {
            out.append(" ".repeat(indent)).append("- ");
            if (element instanceof Map<?, ?> mapping) {
                mapping(mapping, indent + 2);
            } else {
                out.append(inline(element)).append('\n');
            }
        }
    }

    /** Texts of more than one line, and single long ones, as they are; only what YAML can't hold in a block is quoted. */
    private static boolean isBlock(String text) {
        boolean printable =
                text.chars().allMatch(sign -> sign == '\n' || !Character.isISOControl(sign) && !special(sign));
        return printable
                && (text.contains("\n") || text.length() > LONG)
                && !text.startsWith(" ")
                && !text.endsWith("\n");
    }

    private static boolean special(int sign) {
        return sign == 0x2028 || sign == 0x2029 || sign == 0xFEFF;
    }

    private void block(String text, int indent) {
        out.append(" |\n");
        text.lines().forEach(line -> out.append(line.isEmpty() ? "" : " ".repeat(indent))
                .append(line)
                .append('\n'));
    }

    private static String inline(Object value) {
        if (value instanceof Inline one) {
            return inline(one.value());
        }
        if (value instanceof Map<?, ?> mapping) {
            return mapping.entrySet().stream()
                    .map(entry -> scalar(entry.getKey().toString()) + ": " + inline(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Collection<?> list) {
            return list.stream().map(one -> inline(one)).collect(Collectors.joining(", ", "[", "]"));
        }
        return value instanceof BigDecimal number ? number.toPlainString() : scalar(value);
    }

    private static String scalar(Object value) {
        if (!(value instanceof String text)) {
            return value.toString();
        }
        if (isPlain(text)) {
            return text;
        }
        boolean single = text.chars().noneMatch(sign -> Character.isISOControl(sign) || special(sign));
        return single ? "'" + text.replace("'", "''") + "'" : quoted(text);
    }

    private static boolean isPlain(String text) {
        return SAFE.matcher(text).matches()
                && !text.endsWith(" ")
                && !WORDS.contains(text.toLowerCase(java.util.Locale.ROOT));
    }

    private static String quoted(String text) {
        var quoted = new StringBuilder("\"");
        for (char sign : text.toCharArray()) {
            switch (sign) {
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                default ->
                    quoted.append(
                            Character.isISOControl(sign) || special(sign)
                                    ? String.format("\\u%04x", (int) sign)
                                    : sign);
            }
        }
        return quoted.append('"').toString();
    }
}
