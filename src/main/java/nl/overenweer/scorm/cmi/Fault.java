package nl.overenweer.scorm.cmi;

/** Why a value is refused or can't be had, with the number that each standard gives it. */
public enum Fault {
    /** "The data model element name passed to GetValue or SetValue is not a valid data model element." */
    UNDEFINED(401, 401),
    /** A list element out of its order, a second identifier that is the same, or more than anybody keeps. */
    NOT_SET(201, 351),
    /** A list element that isn't there. */
    NOT_THERE(201, 301),
    /** "Element cannot have children." */
    NO_CHILDREN(202, 301),
    /** "Element not an array – cannot have count." */
    NO_COUNT(203, 301),
    /** A keyword such as {@code _count} is read, never set. */
    KEYWORD(402, 404),
    /** Nothing was set yet and there is no default; 1.2 answers with an empty text. */
    NOT_INITIALIZED(0, 403),
    READ_ONLY(403, 404),
    WRITE_ONLY(404, 405),
    TYPE(405, 406),
    RANGE(405, 407),
    /** Another element must be set first; 1.2 has no such rule. */
    DEPENDENCY(201, 408);

    private final int legacy;
    private final int modern;

    Fault(int legacy, int modern) {
        this.legacy = legacy;
        this.modern = modern;
    }

    /** As {@code GetLastError} says it in 1.2, or in 2004. */
    public int code(Generation generation) {
        return generation == Generation.SCORM_12 ? legacy : modern;
    }
}
