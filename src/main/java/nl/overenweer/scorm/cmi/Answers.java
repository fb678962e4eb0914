package nl.overenweer.scorm.cmi;

import java.util.List;
import java.util.regex.Pattern;

/** What was answered to a question, and what is right, by the kind of the question. */
final class Answers {
    private static final String BETWEEN = "[,]";
    private static final String PAIR = "[.]";
    private static final String RANGE = "[:]";
    private static final Pattern DELIMITER = Pattern.compile("\\{(lang|case_matters|order_matters)=([^}]*)}");
    private static final int SHORT = 250;
    private static final int LONG = 4000;
    private static final Pattern LEGACY_TRUTH = Pattern.compile("(?i)[01tf]|true|false");
    private static final Pattern LEGACY_CHOICE = Pattern.compile("\\{?[^{}\\s,]{1,255}(,[^{}\\s,]{1,255})*}?");
    private static final Pattern LEGACY_PAIRS =
            Pattern.compile("\\{?[^{}\\s,.]+\\.[^{}\\s,.]+(,[^{}\\s,.]+\\.[^{}\\s,.]+)*}?");

    private Answers() {}

    /** {@code CMIFeedback}: "format depends upon the interaction type". An unknown kind takes any text. */
    static Fit legacy(String kind, String text) {
        if (text.length() > 255) {
            return Fit.WRONG_TYPE;
        }
        return switch (kind) {
            case "true-false" -> Fit.when(LEGACY_TRUTH.matcher(text).matches());
            case "choice", "sequencing" ->
                Fit.when(text.isEmpty() || LEGACY_CHOICE.matcher(text).matches());
            case "matching" ->
                Fit.when(text.isEmpty() || LEGACY_PAIRS.matcher(text).matches());
            case "numeric" -> ValueType.decimal().judge(text);
            default -> Fit.FITS;
        };
    }

    /** {@code learner_response}. */
    static Fit given(String kind, String text) {
        return kind.equals("numeric") ? ValueType.real().judge(text) : shared(kind, text);
    }

    /** {@code correct_responses.n.pattern}. */
    static Fit pattern(String kind, String text) {
        if (!kind.equals("numeric")) {
            return shared(kind, text);
        }
        List<String> ends = parts(text, RANGE);
        return Fit.when(ends.size() == 1 && isReal(text)
                || ends.size() == 2 && ends.stream().allMatch(end -> end.isEmpty() || isReal(end)) && ordered(ends));
    }

    private static boolean ordered(List<String> ends) {
        return ends.get(0).isEmpty()
                || ends.get(1).isEmpty()
                || Double.parseDouble(ends.get(0)) <= Double.parseDouble(ends.get(1));
    }

    private static Fit shared(String kind, String text) {
        return switch (kind) {
            case "true-false" -> Fit.when(text.equals("true") || text.equals("false"));
            case "choice" -> Fit.when(text.isEmpty() || names(text));
            case "sequencing" -> Fit.when(names(text));
            case "likert" -> Identifiers.brief(text);
            case "fill-in" ->
                Fit.when(parts(bare(text), BETWEEN).stream().allMatch(part -> Identifiers.isLocalized(part, SHORT)));
            case "long-fill-in" -> Fit.when(Identifiers.isLocalized(bare(text), LONG));
            case "matching" -> Fit.when(parts(text, BETWEEN).stream().allMatch(Answers::isPair));
            case "performance" -> Fit.when(parts(bare(text), BETWEEN).stream().allMatch(Answers::isStep));
            case "other" -> Fit.when(text.length() <= LONG);
            default -> Fit.WRONG_TYPE;
        };
    }

    private static boolean names(String text) {
        return parts(text, BETWEEN).stream().allMatch(part -> Identifiers.brief(part) == Fit.FITS);
    }

    private static boolean isPair(String text) {
        List<String> both = parts(text, PAIR);
        return both.size() == 2 && both.stream().allMatch(one -> Identifiers.brief(one) == Fit.FITS);
    }

    /** "A step name and a step answer"; either may be left out, not both. */
    private static boolean isStep(String text) {
        List<String> both = parts(text, PAIR);
        if (both.size() != 2 || both.stream().allMatch(String::isEmpty)) {
            return false;
        }
        boolean named = both.get(0).isEmpty() || Identifiers.brief(both.get(0)) == Fit.FITS;
        List<String> range = parts(both.get(1), RANGE);
        return named
                && (range.size() == 2
                        ? range.stream().allMatch(end -> end.isEmpty() || isReal(end))
                        : both.get(1).length() <= SHORT);
    }

    private static boolean isReal(String text) {
        return ValueType.real().judge(text) == Fit.FITS;
    }

    /** Without {@code case_matters} and {@code order_matters} in front; what says neither true nor false stays, and is text. */
    private static String bare(String text) {
        String rest = text;
        var matcher = DELIMITER.matcher(rest);
        while (matcher.lookingAt()
                && !matcher.group(1).equals("lang")
                && matcher.group(2).matches("true|false")) {
            rest = rest.substring(matcher.end());
            matcher = DELIMITER.matcher(rest);
        }
        return rest;
    }

    private static List<String> parts(String text, String between) {
        return List.of(text.split(Pattern.quote(between), -1));
    }
}
