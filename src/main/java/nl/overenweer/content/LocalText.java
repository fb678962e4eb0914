package nl.overenweer.content;

import java.util.Locale;

/** A short text in Dutch, perhaps also in English (empty where there is no translation). */
public record LocalText(String nl, String en) {

    public static LocalText dutch(String nl) {
        return new LocalText(nl, "");
    }

    /** The text in this language, in Dutch where it was not translated. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") && !en.isEmpty() ? en : nl;
    }
}
