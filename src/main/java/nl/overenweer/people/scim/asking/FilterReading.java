package nl.overenweer.people.scim.asking;

import java.util.Locale;
import nl.overenweer.shared.RuleBroken;

/**
 * Reads a filter by the grammar of RFC 7644 3.4.2.2, as far as we answer it. "Attribute names and attribute operators used in filters are
 * case insensitive"; "and" goes before "or"; what stands in parentheses goes before both.
 */
public final class FilterReading {
    private static final int LONGEST = 2000;
    private static final int DEEPEST = 20;

    private final String text;
    private int at;
    private int depth;

    private FilterReading(String text) {
        this.text = text;
    }

    /** Refuses what is no filter and what we do not answer. */
    public static Filter read(String text) {
        if (text.length() > LONGEST) {
            throw new RuleBroken("people.scim.filter", text.substring(0, 40));
        }
        FilterReading reading = new FilterReading(text);
        Filter filter = reading.either();
        reading.blanks();
        if (reading.at < text.length()) {
            throw reading.refusal();
        }
        return filter;
    }

    private Filter either() {
        Filter filter = both();
        while (word("or")) {
            filter = new Filter.Either(filter, both());
        }
        return filter;
    }

    private Filter both() {
        Filter filter = one();
        while (word("and")) {
            filter = new Filter.Both(filter, one());
        }
        return filter;
    }

    private Filter one() {
        blanks();
        if (!sees('(')) {
            return equal();
        }
        if (++depth > DEEPEST) {
            throw refusal();
        }
        at++;
        Filter inner = either();
        blanks();
        if (!sees(')')) {
            throw refusal();
        }
        at++;
        depth--;
        return inner;
    }

    private Filter equal() {
        int begin = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "$-_.:".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String attribute = text.substring(begin, at);
        if (attribute.isEmpty() || !word("eq")) {
            throw refusal();
        }
        blanks();
        return new Filter.Equal(plain(attribute), value());
    }

    /** "urn:ietf:params:scim:schemas:core:2.0:User:userName" is {@code username}. */
    static String plain(String attribute) {
        String small = attribute.toLowerCase(Locale.ROOT);
        return small.startsWith("urn:") ? small.replaceFirst("^urn:.*:", "") : small;
    }

    private String value() {
        if (sees('"')) {
            return quoted();
        }
        int begin = at;
        while (at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "+-.".indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        String bare = text.substring(begin, at);
        if (!bare.matches("(?i)true|false|-?[0-9]+(\\.[0-9]+)?")) {
            throw refusal();
        }
        return bare.toLowerCase(Locale.ROOT);
    }

    /** "The value is a JSON string", so with its escapes. */
    private String quoted() {
        StringBuilder value = new StringBuilder();
        at++;
        while (at < text.length() && !sees('"')) {
            if (sees('\\')) {
                at++;
                value.append(escaped());
            } else {
                value.append(text.charAt(at));
            }
            at++;
        }
        if (!sees('"')) {
            throw refusal();
        }
        at++;
        return value.toString();
    }

    private char escaped() {
        if (sees('u')
                && at + 4 < text.length()
                && text.substring(at + 1, at + 5).matches("[0-9A-Fa-f]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 3, at + 1), 16);
        }
        int known = at < text.length() ? "\"\\/bfnrt".indexOf(text.charAt(at)) : -1;
        if (known < 0) {
            throw refusal();
        }
        return "\"\\/\b\f\n\r\t".charAt(known);
    }

    private boolean word(String word) {
        int before = at;
        blanks();
        int end = at + word.length();
        boolean apart = at > before || before > 0 && text.charAt(before - 1) == ')';
        boolean ends = end < text.length() && " (".indexOf(text.charAt(end)) >= 0;
        if (apart && ends && text.regionMatches(true, at, word, 0, word.length())) {
            at = end;
            return true;
        }
        at = before;
        return false;
    }

    private void blanks() {
        while (sees(' ')) {
            at++;
        }
    }

    private boolean sees(char letter) {
        return at < text.length() && text.charAt(at) == letter;
    }

    private RuleBroken refusal() {
        return new RuleBroken("people.scim.filter", text.substring(0, Math.min(text.length(), 200)));
    }
}
