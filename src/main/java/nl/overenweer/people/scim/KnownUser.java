package nl.overenweer.people.scim;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.Role;
import nl.overenweer.people.StaffMember;
import nl.overenweer.people.scim.ScimUser.Standing;

/** One of an organisation's people, as its own system meets her: her memberships here, and what that system told before. */
record KnownUser(StaffMember member, Optional<ScimUser> told, LocalDate today) {
    /** Memberships that hold or will hold. */
    List<MemberLine> current() {
        return member.line().memberships().stream()
                .filter(each ->
                        each.validUntil().filter(day -> day.isBefore(today)).isEmpty())
                .toList();
    }

    private boolean open() {
        return current().stream().anyMatch(each -> each.validUntil().isEmpty());
    }

    /** What began today only ends tonight, so the system's own word counts too; who was brought back here by hand is back. */
    boolean active() {
        return open() || standing() == Standing.ACTIVE && !current().isEmpty();
    }

    boolean visible() {
        return open() || standing() != Standing.REMOVED;
    }

    private Standing standing() {
        return told.map(ScimUser::standing).orElse(Standing.ACTIVE);
    }

    /** Where she learns, or learned last: there she comes back. */
    Optional<MemberLine> lastLearning() {
        return member.line().memberships().stream()
                .filter(each -> each.role() == Role.LEARNER)
                .max(Comparator.comparing((MemberLine each) -> each.validUntil().orElse(LocalDate.MAX))
                        .thenComparing(each -> each.id().value()));
    }

    /** Where she learns today. */
    List<MemberLine> learning() {
        if (!active()) {
            return List.of();
        }
        return current().stream()
                .filter(each -> each.role() == Role.LEARNER && each.holdsOn(today))
                .toList();
    }
}
