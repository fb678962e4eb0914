package nl.overenweer.content.reading;

/**
 * The fixed words around a term and a picture, in the language of the reader.
 *
 * @param page those of the special parts of a page
 */
public record Labels(
        String ggzMeans,
        String rvdkMeans,
        String together,
        String goesWrong,
        String inGlossary,
        String close,
        PageLabels page) {}
