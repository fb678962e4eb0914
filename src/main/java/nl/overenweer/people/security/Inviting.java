package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Staff;
import nl.overenweer.people.StaffMember;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Invites at once all people of an organisation who never signed in; nobody twice within a day, whoever presses the button how often. */
@UseCase
public class Inviting {
    private static final Duration A_DAY = Duration.ofDays(1);

    /**
     * Whom it would be.
     *
     * @param now how many get a mail
     * @param lately how many got a link less than a day ago, and wait
     * @param elsewhere how many work for another organisation too, and are not this one's to invite
     */
    public record Waiting(int now, int lately, int elsewhere) {
        public int all() {
            return now + lately + elsewhere;
        }
    }

    @Inject
    private InvitingStore store;

    @Inject
    private Invitations invitations;

    @Inject
    private Organisations organisations;

    @Inject
    private Staff staff;

    /** How many that are; tells nobody anything. */
    @ReadOnly
    public Waiting waiting(CurrentUser administrator, Instant now) {
        List<InvitingStore.Silent> silent = store.silent(administrator.organisation(), day(now));
        List<PersonId> due = due(silent, now);
        long ours = staff.among(administrator.organisation(), due, day(now)).stream()
                .filter(StaffMember::ours)
                .count();
        return new Waiting((int) ours, silent.size() - due.size(), due.size() - (int) ours);
    }

    /** Says how many were mailed. Refuses where people sign in at the organisation's own provider only: they need no password. */
    public int invite(CurrentUser administrator, Instant now) {
        if (organisations.signInRules(administrator.organisation()).passwordsRefused()) {
            throw new RuleBroken("people.inviting.provider");
        }
        store.hold(administrator.organisation(), now);
        return invitations.mail(administrator, due(store.silent(administrator.organisation(), day(now)), now), now);
    }

    private static List<PersonId> due(List<InvitingStore.Silent> silent, Instant now) {
        return silent.stream()
                .filter(each -> each.invitedAt()
                        .filter(at -> at.isAfter(now.minus(A_DAY)))
                        .isEmpty())
                .map(InvitingStore.Silent::person)
                .toList();
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, Clocks.ZONE);
    }
}
