package nl.overenweer.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Place;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Staff;
import nl.overenweer.people.TeamId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;

/** Brings learners into a team and out of it. A manager of the team stays what he is. */
@ApplicationScoped
class Seating {
    @Inject
    private KnownUsers known;

    @Inject
    private Staff staff;

    @Inject
    private Organisations organisations;

    @Inject
    private Leaving leaving;

    /** Refuses to bring in who is not active here. */
    void settle(Bearer bearer, TeamId team, Set<String> now, Set<String> wanted, Instant moment) {
        LocalDate today = LocalDate.ofInstant(moment, Clocks.ZONE);
        for (String id : wanted) {
            if (!now.contains(id)) {
                KnownUser user = known.find(bearer, id, today)
                        .filter(KnownUser::active)
                        .orElseThrow(() -> new RuleBroken("people.scim.member", id));
                bring(bearer, team, user, moment);
            }
        }
        for (String id : now) {
            if (!wanted.contains(id)) {
                take(bearer, team, known.one(bearer, id, today));
            }
        }
    }

    /** Who learns in no team moves into this one; who learns in another learns in both. */
    private void bring(Bearer bearer, TeamId team, KnownUser user, Instant now) {
        List<MemberLine> learning = user.learning();
        Optional<MemberLine> free = learning.stream()
                .filter(each -> each.team().isEmpty() && lasts(each, user))
                .findFirst();
        Profession profession = learning.stream()
                .findFirst()
                .or(() -> user.current().stream().findFirst())
                .map(MemberLine::profession)
                .orElseGet(() -> organisations
                        .line(bearer.organisation(), user.today())
                        .kind()
                        .usualProfession());
        Place place = new Place(Role.LEARNER, team, profession);
        if (free.isPresent()) {
            staff.move(bearer.organisation(), free.get().id(), place, user.today());
        } else {
            PersonLine line = user.member().line();
            staff.enter(
                    bearer.organisation(),
                    List.of(new Staff.Arrival(line.email(), line.name(), place, user.today(), until(learning))),
                    now);
        }
    }

    /** What ends today is on its way out. */
    private static boolean lasts(MemberLine line, KnownUser user) {
        return line.validUntil().filter(day -> !day.isAfter(user.today())).isEmpty();
    }

    /** Who learns here for a while learns in another team no longer. */
    private static Optional<LocalDate> until(List<MemberLine> learning) {
        boolean open = learning.stream().anyMatch(each -> each.validUntil().isEmpty());
        return open
                ? Optional.empty()
                : learning.stream().flatMap(each -> each.validUntil().stream()).max(LocalDate::compareTo);
    }

    /** Who learns elsewhere too only leaves; who does not goes on learning in no team. */
    private void take(Bearer bearer, TeamId team, KnownUser user) {
        boolean elsewhere = user.learning().stream()
                .anyMatch(each -> each.team().filter(team::equals).isEmpty() && lasts(each, user));
        for (MemberLine line : user.learning()) {
            boolean here = line.team().filter(team::equals).isPresent();
            if (here && elsewhere) {
                leaving.end(bearer, line, user.today());
            } else if (here) {
                staff.move(
                        bearer.organisation(),
                        line.id(),
                        new Place(Role.LEARNER, null, line.profession()),
                        user.today());
                elsewhere = true;
            }
        }
    }
}
