package nl.overenweer.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A team as one line of its tree.
 *
 * @param depth 0 for a team directly under the organisation
 * @param path with the teams above it: 'Volwassenen / Crisisdienst'
 * @param members people with a membership that holds today, the teams below it not counted
 */
public record TeamOption(TeamId id, String name, int depth, String path, @Nullable TeamId parentOrNull, long members) {
    public Optional<TeamId> parent() {
        return Optional.ofNullable(parentOrNull);
    }
}
