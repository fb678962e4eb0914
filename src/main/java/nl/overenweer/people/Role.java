package nl.overenweer.people;

/** What a member may do in one organisation. Nobody has a role without an organisation. */
public enum Role {
    /** Takes modules. */
    LEARNER,
    /** Writes and publishes modules. */
    TRAINER,
    /** Sees the progress of a team, or of the whole organisation. */
    MANAGER,
    /** Keeps the people and teams of the own organisation. */
    ADMINISTRATOR,
    /** Keeps the organisations themselves. */
    PLATFORM_ADMINISTRATOR
}
