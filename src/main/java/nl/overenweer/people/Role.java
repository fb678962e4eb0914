package nl.overenweer.people;

import java.util.List;
import java.util.Set;

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
    PLATFORM_ADMINISTRATOR;

    /**
     * What somebody with these roles may make others. A trainer writes for all organisations, so the administrator of one can't appoint
     * one; an administrator of the platform is appointed by the operator's command only.
     */
    public static List<Role> grantableBy(Set<Role> held) {
        if (held.contains(PLATFORM_ADMINISTRATOR)) {
            return List.of(LEARNER, MANAGER, TRAINER, ADMINISTRATOR);
        }
        return held.contains(ADMINISTRATOR) ? List.of(LEARNER, MANAGER, ADMINISTRATOR) : List.of();
    }
}
