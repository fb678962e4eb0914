package nl.overenweer.people.roster;

import java.util.Optional;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.PersonId;
import org.jspecify.annotations.Nullable;

/** What a line would do, with all that doing it takes. */
record Planned(
        int number,
        Outcome outcome,
        @Nullable Wish wishOrNull,
        @Nullable MemberLine heldOrNull,
        @Nullable PersonId personOrNull) {
    static Planned not(int number, Outcome outcome) {
        return new Planned(number, outcome, null, null, null);
    }

    Optional<Wish> wish() {
        return Optional.ofNullable(wishOrNull);
    }

    Optional<MemberLine> held() {
        return Optional.ofNullable(heldOrNull);
    }

    Optional<PersonId> person() {
        return Optional.ofNullable(personOrNull);
    }
}
