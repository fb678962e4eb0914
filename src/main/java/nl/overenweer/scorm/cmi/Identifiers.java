package nl.overenweer.scorm.cmi;

import java.util.regex.Pattern;

/** Names of things, as the two standards write them; and texts with their language. */
final class Identifiers {
    private static final Pattern LEGACY = Pattern.compile("[\\u0021-\\u007E]{1,255}");
    private static final Pattern BARE = Pattern.compile("[^\\s\\[\\]{}<>\"\\\\^`|]+");
    private static final Pattern URN = Pattern.compile("(?i)urn:[a-z0-9][a-z0-9-]{0,31}:\\S+");
    private static final Pattern LANGUAGE = Pattern.compile("(?:[A-Za-z]{2,3}|[iIxX])(?:-[A-Za-z0-9]{1,8})*");
    private static final Pattern LOCALIZED = Pattern.compile("\\{lang=([^}]*)}");
    private static final int SHORT = 250;
    private static final int LONG = 4000;

    private Identifiers() {}

    /** {@code CMIIdentifier}: up to 255 characters without white space. */
    static Fit legacy(String text) {
        return Fit.when(LEGACY.matcher(text).matches());
    }

    /** {@code short_identifier_type}. */
    static Fit brief(String text) {
        return Fit.when(isName(text, SHORT));
    }

    /** {@code long_identifier_type}: a URI; a URN must be a whole one. */
    static Fit full(String text) {
        return Fit.when(isName(text, LONG));
    }

    private static boolean isName(String text, int most) {
        boolean urn = text.regionMatches(true, 0, "urn:", 0, 4);
        return text.length() <= most
                && BARE.matcher(text).matches()
                && (!urn || URN.matcher(text).matches());
    }

    /** {@code language_type}, or none. */
    static Fit language(String text) {
        return Fit.when(text.isEmpty() || isLanguage(text));
    }

    private static boolean isLanguage(String text) {
        return text.length() <= SHORT && LANGUAGE.matcher(text).matches();
    }

    /** {@code localized_string_type}: a text, perhaps with its language in front. */
    static ValueType localized(int most) {
        return text -> Fit.when(isLocalized(text, most));
    }

    static boolean isLocalized(String text, int most) {
        if (!text.startsWith("{lang=")) {
            return text.length() <= most;
        }
        var matcher = LOCALIZED.matcher(text);
        return matcher.lookingAt() && isLanguage(matcher.group(1)) && text.length() - matcher.end() <= most;
    }
}
