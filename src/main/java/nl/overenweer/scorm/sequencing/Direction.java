package nl.overenweer.scorm.sequencing;

/** Which way through the tree. */
enum Direction {
    FORWARD,
    BACKWARD
}
