package nl.overenweer.shared.privacy;

/** What becomes of a row when the person in it is erased. */
public enum Erase {
    /** It goes. */
    DELETED,
    /** It goes by its age, within days: it stands under a digest or a number of a moment, and nothing leads from her to it. */
    AGED,
    /** What says who she is, and what she or somebody else wrote about her, is taken out; the rest stays and counts. */
    EMPTIED,
    /** It stays as it is: it points at a number behind which nobody stands any more. */
    STAYS
}
