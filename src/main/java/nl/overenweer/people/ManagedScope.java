package nl.overenweer.people;

import java.util.Set;

/**
 * Whose figures a manager may see: the members of one organisation, or of some of its teams.
 *
 * @param teams with all teams below them; none means the whole organisation
 */
public record ManagedScope(OrganisationId organisation, Set<TeamId> teams) {
    public ManagedScope {
        teams = Set.copyOf(teams);
    }

    public boolean whole() {
        return teams.isEmpty();
    }
}
