package nl.overenweer.people;

import java.time.Instant;
import java.util.List;

/** A person as her administrator sees her: only the memberships of his own organisation. */
public record PersonLine(PersonId id, String name, String email, Instant registeredAt, List<MemberLine> memberships) {
    public PersonLine {
        memberships = List.copyOf(memberships);
    }
}
