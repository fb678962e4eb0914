package nl.overenweer.people.oidc;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Place;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Staff;
import nl.overenweer.people.TeamId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Gives somebody what the organisation's mapping says, and no more. */
@UseCase
public class Settling {
    @Inject
    private People people;

    @Inject
    private Staff staff;

    @Inject
    private Organisations organisations;

    /** Refuses whose membership ended, and who has no role by the mapping. */
    void settle(OrganisationId organisation, PersonId person, Wanted wanted, LocalDate today) {
        List<MemberLine> all = staff.among(organisation, List.of(person), today).stream()
                .flatMap(each -> each.line().memberships().stream())
                .toList();
        List<MemberLine> holding =
                all.stream().filter(each -> each.holdsOn(today)).toList();
        if (!all.isEmpty() && holding.isEmpty()) {
            throw new RuleBroken("people.signon.ended");
        }
        boolean keepRoles = !wanted.governed() && !holding.isEmpty();
        if (!keepRoles && wanted.roles().isEmpty()) {
            throw new RuleBroken("people.signon.no-role");
        }
        List<MemberLine> held = holding.stream()
                .filter(each -> ProviderWish.GIVEN.contains(each.role()))
                .toList();
        Set<Role> kept = keepOrRetire(organisation, held, wanted, keepRoles, today);
        if (!keepRoles) {
            give(organisation, person, held, wanted, kept, today);
        }
    }

    private Set<Role> keepOrRetire(
            OrganisationId organisation, List<MemberLine> held, Wanted wanted, boolean keepRoles, LocalDate today) {
        Set<Role> kept = new HashSet<>();
        for (MemberLine line : held) {
            boolean wantedHere = keepRoles || wanted.roles().contains(line.role());
            // one team is told: a second membership in the same role would be the same twice
            if (wantedHere && (!wanted.teamTold() || !kept.contains(line.role()))) {
                kept.add(line.role());
                adjust(organisation, line, wanted, today);
            } else {
                retire(organisation, line, wanted, today);
            }
        }
        return kept;
    }

    private void give(
            OrganisationId organisation,
            PersonId person,
            List<MemberLine> held,
            Wanted wanted,
            Set<Role> kept,
            LocalDate today) {
        Profession profession = wanted.profession().orElseGet(() -> usual(organisation, held));
        for (Role role : wanted.roles()) {
            if (!kept.contains(role)) {
                people.join(person, organisation, wanted.team().orElse(null), role, profession, today);
            }
        }
    }

    private Profession usual(OrganisationId organisation, List<MemberLine> held) {
        return held.stream().map(MemberLine::profession).findFirst().orElseGet(() -> organisations
                .kind(organisation)
                .usualProfession());
    }

    /** Another team or trade than the provider tells: the membership goes on as another one from today. */
    private void adjust(OrganisationId organisation, MemberLine line, Wanted wanted, LocalDate today) {
        @Nullable TeamId team = wanted.teamTold() ? wanted.team().orElse(null) : line.teamOrNull();
        Place place = new Place(line.role(), team, wanted.profession().orElse(line.profession()));
        if (!place.equals(new Place(line.role(), line.teamOrNull(), line.profession()))) {
            staff.move(organisation, line.id(), place, today);
        }
    }

    /** A role that the provider does not tell any more gives nothing from now on; the day that it began it can't end, so it becomes less. */
    private void retire(OrganisationId organisation, MemberLine line, Wanted wanted, LocalDate today) {
        if (line.validFrom().isBefore(today)) {
            staff.lastDay(organisation, line.id(), today.minusDays(1), today);
            return;
        }
        Role least = wanted.roles().contains(Role.LEARNER)
                ? Role.LEARNER
                : wanted.roles().stream().findFirst().orElse(Role.LEARNER);
        staff.move(organisation, line.id(), new Place(least, wanted.team().orElse(null), line.profession()), today);
        staff.lastDay(organisation, line.id(), today, today);
    }
}
