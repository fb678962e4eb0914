package nl.overenweer.enrolment.reminding;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overenweer.shared.RuleBroken;

/** The subject and first words of a reminder, with names in braces that are filled in: {@code Nog {dagen}: {module}}. */
public record Words(String subject, String opening) {
    static final int LONGEST_SUBJECT = 120;
    static final int LONGEST_OPENING = 1000;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*)}");

    /** As an administrator typed it. Refuses nothing at all, too much, and a name in braces that this kind has not. */
    public static Words typed(Kind kind, String subject, String opening) {
        Words words = new Words(subject.strip().replaceAll("\\s+", " "), opening.strip());
        if (words.subject.isEmpty() || words.opening.isEmpty()) {
            throw new RuleBroken("enrolment.words.missing");
        }
        if (words.subject.length() > LONGEST_SUBJECT || words.opening.length() > LONGEST_OPENING) {
            throw new RuleBroken("enrolment.words.long", LONGEST_SUBJECT, LONGEST_OPENING);
        }
        if (words.subject.codePoints().anyMatch(Character::isISOControl)) {
            throw new RuleBroken("enrolment.words.control");
        }
        words.refuseUnknown(kind);
        return words;
    }

    private void refuseUnknown(Kind kind) {
        for (String text : new String[] {subject, opening}) {
            Matcher found = PLACEHOLDER.matcher(text);
            while (found.find()) {
                if (!kind.placeholders().contains(found.group(1))) {
                    throw new RuleBroken("enrolment.words.unknown", "{" + found.group(1) + "}", allowed(kind));
                }
            }
            if (PLACEHOLDER.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
                throw new RuleBroken("enrolment.words.brace", allowed(kind));
            }
        }
    }

    /** All names that this kind may use, as they are typed. */
    public static String allowed(Kind kind) {
        return kind.placeholders().stream()
                .sorted()
                .map(each -> "{" + each + "}")
                .collect(Collectors.joining(", "));
    }

    /** Filled in once: braces in what is filled in stay as they are. */
    Words filled(Map<String, String> values) {
        return new Words(filled(subject, values), filled(opening, values));
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group())));
    }
}
