package nl.overenweer.people.scim.asking;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.shared.RuleBroken;

/**
 * What an operation of a PATCH is about (RFC 7644 3.5.2): {@code PATH = attrPath / valuePath [subAttr]}.
 *
 * @param attribute in small letters and without a schema
 * @param filter which of several values
 * @param sub a part of it, in small letters; empty for the whole
 */
public record PatchPath(String attribute, Optional<Filter> filter, String sub) {
    private static final Pattern VALUES = Pattern.compile("([^\\[\\]]+)\\[(.+)](?:\\.([A-Za-z$][\\w$-]*))?");
    private static final Pattern PLAIN =
            Pattern.compile("((?:urn:[\\w.:-]*:)?)([A-Za-z$][\\w$-]*)(?:\\.([A-Za-z$][\\w$-]*))?");

    /** Refuses what is no path. */
    public static PatchPath read(String text) {
        Matcher values = VALUES.matcher(text.strip());
        if (values.matches()) {
            PatchPath outer = plain(values.group(1), text);
            String sub = values.group(3) == null ? "" : FilterReading.plain(values.group(3));
            if (!outer.sub.isEmpty()) {
                throw new RuleBroken("people.scim.path", shown(text));
            }
            return new PatchPath(outer.attribute, Optional.of(FilterReading.read(values.group(2))), sub);
        }
        return plain(text.strip(), text);
    }

    /** An attribute's name as it is compared: in small letters and without a schema. */
    public static String name(String attribute) {
        return FilterReading.plain(attribute);
    }

    private static PatchPath plain(String path, String whole) {
        Matcher plain = PLAIN.matcher(path);
        if (!plain.matches()) {
            throw new RuleBroken("people.scim.path", shown(whole));
        }
        String sub = plain.group(3) == null ? "" : FilterReading.plain(plain.group(3));
        return new PatchPath(FilterReading.plain(plain.group(2)), Optional.empty(), sub);
    }

    private static String shown(String text) {
        return text.substring(0, Math.min(text.length(), 200));
    }
}
