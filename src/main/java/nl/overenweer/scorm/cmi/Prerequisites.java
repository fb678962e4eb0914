package nl.overenweer.scorm.cmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;
import org.jspecify.annotations.Nullable;

/**
 * What must be done before a part may be opened, in the language that 1.2 has of AICC: {@code &}, {@code |}, {@code ~}, {@code =},
 * {@code <>}, round brackets, {@code 2*{a,b,c}} for "at least two of", and {@code {a,b,c}} for all of them. What can't be read bars nobody.
 */
public final class Prerequisites {
    private static final Pattern WORD = Pattern.compile("\\s*(<>|[&|~=(){},*]|\"[^\"]*\"|[^&|~=<>(){},*\"\\s]+)");
    private static final Pattern SIGN = Pattern.compile("[&|~=(){},*]|<>");

    private final List<String> words = new ArrayList<>();
    private final Map<String, Said> said;
    private final Set<String> names = new TreeSet<>();
    private int at;

    private Prerequisites(String script, Map<String, Said> said) {
        this.said = said;
        Matcher matcher = WORD.matcher(script);
        while (matcher.lookingAt()) {
            words.add(matcher.group(1));
            matcher.region(matcher.end(), script.length());
        }
        if (!script.substring(matcher.regionStart()).isBlank()) {
            words.add("*");
        }
    }

    /** @param said of each part that is known; what isn't there has not been begun */
    public static boolean met(String script, Map<String, Said> said) {
        return script.isBlank() || new Prerequisites(script, said).read().orElse(true);
    }

    /** Which parts it names; empty when it can't be read. */
    public static Optional<Set<String>> names(String script) {
        Prerequisites reading = new Prerequisites(script, Map.of());
        return script.isBlank() || reading.read().isPresent() ? Optional.of(reading.names) : Optional.empty();
    }

    private Optional<Boolean> read() {
        try {
            boolean met = either();
            return at < words.size() ? Optional.empty() : Optional.of(met);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private boolean either() {
        boolean met = both();
        while (next("|")) {
            met |= both();
        }
        return met;
    }

    private boolean both() {
        boolean met = one();
        while (next("&")) {
            met &= one();
        }
        return met;
    }

    private boolean one() {
        if (next("~")) {
            return !one();
        }
        if (next("(")) {
            boolean met = either();
            expect(")");
            return met;
        }
        if (next("{")) {
            return set().stream().allMatch(each -> each);
        }
        if (at + 1 < words.size() && words.get(at + 1).equals("*")) {
            int wanted = Integer.parseInt(word());
            expect("*");
            expect("{");
            return set().stream().filter(each -> each).count() >= wanted;
        }
        String part = word();
        names.add(part);
        if (next("=")) {
            return isStatus(part, word());
        }
        return next("<>") ? !isStatus(part, word()) : done(part);
    }

    /** Up to and with its closing brace. */
    private List<Boolean> set() {
        List<Boolean> met = new ArrayList<>();
        met.add(either());
        while (next(",")) {
            met.add(either());
        }
        expect("}");
        return met;
    }

    /** Names of AICC know no capitals. */
    private @Nullable Said of(String part) {
        Said exact = said.get(part);
        return exact != null
                ? exact
                : said.entrySet().stream()
                        .filter(each -> each.getKey().equalsIgnoreCase(part))
                        .map(Map.Entry::getValue)
                        .findFirst()
                        .orElse(null);
    }

    /** "The element is complete if its status is passed or completed." */
    private boolean done(String part) {
        Said stands = of(part);
        return stands != null
                && (stands.success() == Success.PASSED
                        || stands.completion() == Completion.COMPLETED && stands.success() != Success.FAILED);
    }

    /** "Only the first character is significant", with or without quotes, and whatever its capitals. */
    private boolean isStatus(String part, String quoted) {
        Said stands = of(part);
        String status = quoted.replace("\"", "").strip().toLowerCase(Locale.ROOT);
        return switch (status.isEmpty() ? ' ' : status.charAt(0)) {
            case 'p' -> stands != null && stands.success() == Success.PASSED;
            case 'f' -> stands != null && stands.success() == Success.FAILED;
            case 'c' -> stands != null && stands.completion() == Completion.COMPLETED;
            case 'i', 'b' -> stands != null && stands.completion() == Completion.INCOMPLETE;
            case 'n' -> stands == null || stands.completion() == Completion.NOT_ATTEMPTED;
            default -> throw new IllegalArgumentException("no status " + quoted);
        };
    }

    private String word() {
        if (at >= words.size() || SIGN.matcher(words.get(at)).matches()) {
            throw new IllegalArgumentException("no word at " + at);
        }
        at += 1;
        return words.get(at - 1);
    }

    private boolean next(String sign) {
        boolean there = at < words.size() && words.get(at).equals(sign);
        at += there ? 1 : 0;
        return there;
    }

    private void expect(String sign) {
        if (!next(sign)) {
            throw new IllegalArgumentException("no " + sign + " at " + at);
        }
    }
}
