package nl.overenweer.learning.branching;

/** Why a question to somebody else does not count. */
public enum AskRefusal {
    /** The case has no such inquiry, or not for this profession. */
    UNKNOWN,
    /** It can't be asked in this scene, or not now. */
    NOT_HERE,
    UNKNOWN_BASIS,
    /** What it asks has been given, or is under way. */
    GRANTED,
    /** It was refused on this very ground. */
    SAME_BASIS
}
