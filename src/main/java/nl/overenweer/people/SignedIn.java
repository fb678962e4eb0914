package nl.overenweer.people;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Who does this request: a person, her seats today, and the organisation for which she works now.
 *
 * @param session the number of her session, see the account page
 * @param seats all of them, over all organisations; none when every membership ended
 * @param organisation one of the seats' organisations; empty without seats
 */
public record SignedIn(
        long session,
        PersonId person,
        String name,
        String email,
        List<Seat> seats,
        Optional<OrganisationId> organisation) {
    public SignedIn {
        seats = List.copyOf(seats);
    }

    /** The seats in the organisation for which she works now. */
    public List<Seat> here() {
        return seats.stream()
                .filter(seat -> organisation.filter(seat.organisation()::equals).isPresent())
                .toList();
    }

    public Set<Role> roles() {
        return here().stream().map(Seat::role).collect(Collectors.toUnmodifiableSet());
    }
}
