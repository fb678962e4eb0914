package nl.overenweer.content.reading;

/**
 * The fixed words in the special parts of a page, in the language of the reader.
 *
 * @param link to a heading; the heading's words follow
 * @param fork before a question of a guide; its number follows
 * @param destination before an outcome of a guide; its letter follows
 * @param way before the answers that somebody gave in a guide
 * @param repealed behind an article that is law no more
 * @param announced behind an article that is no law yet
 */
public record PageLabels(
        String link,
        String transcript,
        String captions,
        String fork,
        String destination,
        String way,
        String back,
        String again,
        String repealed,
        String announced) {}
