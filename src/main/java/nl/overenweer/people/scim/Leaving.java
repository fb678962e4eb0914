package nl.overenweer.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.MembershipId;
import nl.overenweer.people.Place;
import nl.overenweer.people.Role;
import nl.overenweer.people.Staff;
import nl.overenweer.shared.RuleBroken;

/** Ends memberships as a list of staff does, and by the rules of one. */
@ApplicationScoped
class Leaving {
    /** What an administrator may give, he may end. */
    private static final Set<Role> OURS_TO_END = Set.copyOf(Role.grantableBy(Set.of(Role.ADMINISTRATOR)));

    @Inject
    private Staff staff;

    /** All that holds. Refuses, before anything ends, a role that is not the organisation's to end, and that of who made the key. */
    void leave(Bearer bearer, KnownUser known) {
        for (MemberLine line : known.current()) {
            if (!OURS_TO_END.contains(line.role())) {
                throw new RuleBroken("people.scim.kept");
            }
            if (line.role() == Role.ADMINISTRATOR && line.person().equals(bearer.maker())) {
                throw new RuleBroken("people.scim.self");
            }
        }
        known.current().forEach(line -> end(bearer, line, known.today()));
    }

    /** Yesterday was its last day. What had not begun by then gives no more than learning for the one day that it can't be without. */
    void end(Bearer bearer, MemberLine line, LocalDate today) {
        LocalDate yesterday = today.minusDays(1);
        boolean begun = !line.validFrom().isAfter(yesterday);
        LocalDate lastDay = begun ? yesterday : line.validFrom();
        MembershipId id = line.id();
        if (!begun) {
            id = staff.move(bearer.organisation(), id, new Place(Role.LEARNER, null, line.profession()), today);
        }
        staff.lastDay(bearer.organisation(), id, lastDay, today);
    }
}
