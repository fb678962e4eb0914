package nl.overenweer.scorm.cmi;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.scorm.cmi.Said.Completion;
import nl.overenweer.scorm.cmi.Said.Success;

/**
 * What must be done before a part may be opened, in the language that 1.2 has of AICC: {@code &}, {@code |}, {@code ~}, {@code =},
 * {@code <>}, round brackets, and {@code 2*{a,b,c}} for "at least two of". What can't be read bars nobody.
 */
public final class Prerequisites {
    private static final Pattern WORD = Pattern.compile("\\s*(<>|[&|~=(){},*]|\"[^\"]*\"|[^&|~=<>(){},*\"\\s]+)");

    private final List<String> words;
    private final Map<String, Said> said;
    private int at;

    private Prerequisites(List<String> words, Map<String, Said> said) {
        this.words = words;
        this.said = said;
    }

    public static boolean met(String script, Map<String, Said> said) {
        if (script.isBlank()) {
            return true;
        }
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(script);
        while (matcher.lookingAt()) {
            words.add(matcher.group(1));
            matcher.region(matcher.end(), script.length());
        }
        Prerequisites reading = new Prerequisites(words, said);
        try {
            boolean met = reading.either();
            return met || reading.at < words.size();
        } catch (IllegalArgumentException unreadable) {
            return true;
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
        if (at + 1 < words.size() && words.get(at + 1).equals("*")) {
            return least();
        }
        String part = word();
        if (next("=")) {
            return isStatus(part, word());
        }
        return next("<>") ? !isStatus(part, word()) : done(part);
    }

    private boolean least() {
        int wanted = Integer.parseInt(word());
        expect("*");
        expect("{");
        int met = either() ? 1 : 0;
        while (next(",")) {
            met += either() ? 1 : 0;
        }
        expect("}");
        return met >= wanted;
    }

    /** "The element is complete if its status is passed or completed." */
    private boolean done(String part) {
        Said stands = said.get(part);
        return stands != null
                && (stands.success() == Success.PASSED
                        || stands.completion() == Completion.COMPLETED && stands.success() != Success.FAILED);
    }

    private boolean isStatus(String part, String quoted) {
        Said stands = said.get(part);
        return switch (quoted.replace("\"", "").toLowerCase(java.util.Locale.ROOT)) {
            case "passed", "p" -> stands != null && stands.success() == Success.PASSED;
            case "failed", "f" -> stands != null && stands.success() == Success.FAILED;
            case "completed", "c" -> stands != null && stands.completion() == Completion.COMPLETED;
            case "incomplete", "i" -> stands != null && stands.completion() == Completion.INCOMPLETE;
            case "not attempted", "n" -> stands == null || stands.completion() == Completion.NOT_ATTEMPTED;
            default -> false;
        };
    }

    private String word() {
        if (at >= words.size() || words.get(at).matches("[&|~=(){},*]|<>")) {
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
