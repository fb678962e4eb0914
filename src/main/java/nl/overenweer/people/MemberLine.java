package nl.overenweer.people;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One membership in one organisation, as its administrator sees it. */
public record MemberLine(
        MembershipId id,
        PersonId person,
        String name,
        String email,
        @Nullable TeamId teamOrNull,
        String teamName,
        Role role,
        Profession profession,
        LocalDate validFrom,
        @Nullable LocalDate validUntilOrNull) {
    static MemberLine of(Membership membership) {
        Person person = membership.person();
        return new MemberLine(
                membership.id(),
                person.id(),
                person.name(),
                person.email(),
                membership.team().map(Team::id).orElse(null),
                membership.team().map(Team::name).orElse(""),
                membership.role(),
                membership.profession(),
                membership.validFrom(),
                membership.validUntil().orElse(null));
    }

    public Optional<TeamId> team() {
        return Optional.ofNullable(teamOrNull);
    }

    public Optional<LocalDate> validUntil() {
        return Optional.ofNullable(validUntilOrNull);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validUntilOrNull == null || !day.isAfter(validUntilOrNull));
    }
}
