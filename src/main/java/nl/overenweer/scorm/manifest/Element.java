package nl.overenweer.scorm.manifest;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of the manifest. It is known by its name without prefix and whatever its capitals: tools take the wrong namespace, and none has
 * two elements that differ in nothing else.
 *
 * @param attributes by their names without prefix, in small letters
 */
record Element(
        String name,
        String prefix,
        Map<String, String> attributes,
        Map<String, String> namespaces,
        List<Element> children,
        String text,
        int line) {
    boolean is(String wanted) {
        return name.equalsIgnoreCase(wanted);
    }

    Stream<Element> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    Optional<Element> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** The text of the first child of this name; empty without one. */
    String textOf(String wanted) {
        return first(wanted).map(Element::text).map(String::strip).orElse("");
    }

    /** Empty without it. */
    String attribute(String wanted) {
        return attributes.getOrDefault(wanted.toLowerCase(Locale.ROOT), "").strip();
    }

    boolean has(String wanted) {
        return attributes.containsKey(wanted.toLowerCase(Locale.ROOT));
    }

    /** "true" and "1", as XML Schema has it; {@code usual} without the attribute. */
    boolean flag(String wanted, boolean usual) {
        String said = attribute(wanted);
        return said.isEmpty() ? usual : said.equalsIgnoreCase("true") || said.equals("1");
    }

    /** Itself and all below. */
    Stream<Element> deep() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(Element::deep));
    }
}
