package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Administration;
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

    /** A link that was given, and until when it works. */
    public record Standing(Instant madeAt, Instant expiresAt, boolean alive) {}

    @Inject
    private PasswordStore store;

    @Inject
    private Administration administration;

    @Inject
    private ForgottenPasswords forgotten;

    @Inject
    private AccountLetters letters;

    @Inject
    private Outbox outbox;

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

    /** Mails each of these who has no password, and works for the administrator's organisation only, a fresh link; says how many. */
    public int mail(CurrentUser administrator, Collection<PersonId> persons, Instant now) {
        List<PersonLine> lines = invited(administrator, persons, now);
        for (PersonLine line : lines) {
            String secret = Secret.fresh();
            store.add(new PasswordLink(line.id(), administrator.person(), secret, now, PasswordLink.INVITED));
            outbox.post(letters.invitation(administrator, line.id(), secret, now), now);
        }
        return lines.size();
    }

    /** Mails one person a link: an invitation, or one for a new password when she has one. Refuses who works elsewhere too. */
    public void mailOne(CurrentUser administrator, PersonId person, Instant now) {
        administration.refuseShared(administrator, person, LocalDate.ofInstant(now, Clocks.ZONE));
        if (mail(administrator, List.of(person), now) == 0) {
            forgotten.send(person, now);
        }
    }

    /** The last link that she was given, while she has no password. */
    @ReadOnly
    public Optional<Standing> standing(PersonId person, Instant now) {
        return store.of(person).isPresent()
                ? Optional.empty()
                : store.latestLink(person)
                        .map(link -> new Standing(link.madeAt(), link.expiresAt(), link.holdsAt(now)));
    }

    /**
     * A fresh link for each of these who has no password and works for the administrator's organisation only, by name; links that were made
     * before stop working.
     */
    public List<Invitation> invite(CurrentUser administrator, Collection<PersonId> persons, Instant now) {
        List<Invitation> invitations = new ArrayList<>();
        for (PersonLine line : invited(administrator, persons, now)) {
            String secret = Secret.fresh();
            store.add(new PasswordLink(line.id(), administrator.person(), secret, now, PasswordLink.BY_HAND));
            invitations.add(new Invitation(line.name(), line.email(), secret));
        }
        return invitations;
    }

    /** Who of these gets one; the links that they had work no more. */
    private List<PersonLine> invited(CurrentUser administrator, Collection<PersonId> persons, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        List<PersonLine> lines = staff.among(administrator.organisation(), awaiting(persons), today).stream()
                .filter(StaffMember::ours)
                .map(StaffMember::line)
                .sorted(Comparator.comparing(PersonLine::name).thenComparing(PersonLine::email))
                .toList();
        parts(lines.stream().map(PersonLine::id).toList()).forEach(some -> store.dropLinks(some, now));
        lines.forEach(
                line -> audit.record(Deed.of(AuditAct.INVITED).about(line.id().value())));
        return lines;
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
