package nl.overenweer.learning.branching;

/** Why a choice does not count. */
public enum Refusal {
    /** The scene was decided before: a double click, or a second tab that stayed behind. */
    OLD_SCENE,
    /** The story has not come to this scene. */
    NOT_HERE,
    UNKNOWN_SCENE,
    UNKNOWN_CHOICE,
    /** The choice exists, but earlier choices closed it. */
    NOT_OFFERED,
    /** The case has come to an end. */
    ENDED
}
