package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Staff;
import nl.overenweer.people.StaffMember;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Links for many people who have no password yet, as opposed to {@link Passwords#makeLink} for one who may have forgotten hers. */
@UseCase
public class Invitations {
    private static final int AT_A_TIME = 400;

    /** Somebody, with the secret by which she chooses a password. */
    public record Invitation(String name, String email, String secret) {}

    @Inject
    private PasswordStore store;

    @Inject
    private Staff staff;

    @Inject
    private Audit audit;

    /** Who of these has no password yet. */
    @ReadOnly
    public Set<PersonId> awaiting(Collection<PersonId> persons) {
        Set<PersonId> awaiting = new HashSet<>(persons);
        for (List<Long> some : parts(persons)) {
            store.having(some).forEach(id -> awaiting.remove(new PersonId(id)));
        }
        return awaiting;
    }

    /**
     * A fresh link for each of these who has no password and works for the administrator's organisation only, by name; links that were made
     * before stop working.
     */
    public List<Invitation> invite(CurrentUser administrator, Collection<PersonId> persons, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        List<PersonLine> lines = staff.among(administrator.organisation(), awaiting(persons), today).stream()
                .filter(StaffMember::ours)
                .map(StaffMember::line)
                .sorted(Comparator.comparing(PersonLine::name).thenComparing(PersonLine::email))
                .toList();
        parts(lines.stream().map(PersonLine::id).toList()).forEach(some -> store.dropLinks(some, now));
        List<Invitation> invitations = new ArrayList<>();
        for (PersonLine line : lines) {
            String secret = Secret.fresh();
            store.add(new PasswordLink(line.id(), administrator.person(), secret, now));
            audit.record(Deed.of(AuditAct.INVITED).about(line.id().value()));
            invitations.add(new Invitation(line.name(), line.email(), secret));
        }
        return invitations;
    }

    private static List<List<Long>> parts(Collection<PersonId> persons) {
        List<Long> all = persons.stream().map(PersonId::value).toList();
        List<List<Long>> parts = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            parts.add(all.subList(i, Math.min(all.size(), i + AT_A_TIME)));
        }
        return parts;
    }
}
