package nl.overenweer.enrolment;

/** Where an enrolment came from. */
public enum Origin {
    /** A manager asked for it. */
    ASSIGNED,
    /** The learner opened the module herself. */
    OWN
}
