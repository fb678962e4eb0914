package nl.overenweer.people;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a {@link Membership} that holds today gives: a role, seen from the person who sits there. */
public record Seat(
        OrganisationId organisation,
        String organisationName,
        OrganisationKind kind,
        @Nullable TeamId teamOrNull,
        Role role,
        Profession profession)
        implements Serializable {
    public Optional<TeamId> team() {
        return Optional.ofNullable(teamOrNull);
    }
}
