package nl.overenweer.learning;

/** What a step in the ledger says that happened. */
public enum StepKind {
    /** A page, scene or question was opened; says where the learner is, and counts for nothing else. */
    VISITED,
    /** A page was read to its end. */
    READ,
    DECIDED,
    /** What most colleagues of the other profession chose, in the learner's view. */
    PREDICTED,
    /** In a case somebody else was asked for information, on a ground. */
    ASKED,
    /** The case starts over, or goes on from an earlier scene; the first path stays. */
    REPLAYED,
    /** A run of a closing test begins, with these questions. */
    DRAWN,
    /** An answer; in a closing test the last one to a question counts. */
    ANSWERED,
    /** The quiz was handed in. */
    FINISHED,
    /** The quiz starts over; the best result stays. */
    RETRIED,
    /** A package of another tool said how its learner stands; said again only when it changed. */
    REPORTED,
    /** The module's completion rule was met; follows the step that did it. */
    COMPLETED
}
