package nl.overenweer.content.reading;

/**
 * Where a text's links lead that do not stay within its module.
 *
 * @param statutes address before an article's id
 * @param terms address before a term's id
 * @param site whether the other pages of this site can be reached; else a link to one is only its words
 */
public record Places(String statutes, String terms, boolean site) {
    public static final Places SITE = new Places("/wetten#", "/begrippen/", true);
}
