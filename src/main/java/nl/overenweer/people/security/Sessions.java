package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.people.TeamId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Keeps who is signed in, on which device. Ending a session holds from the next request on, on every node. */
@UseCase
public class Sessions {
    private static final Duration SEEN_EACH = Duration.ofMinutes(1);
    private static final Comparator<Object[]> BY_ORGANISATION = Comparator.comparing(
                    (Object[] row) -> (String) row[7], String.CASE_INSENSITIVE_ORDER)
            .thenComparing(row -> number(row[12]));

    @Inject
    private SessionStore store;

    @Inject
    private LastSeen lastSeen;

    @Inject
    private Audit audit;

    /** A new session with a new secret; the secret is given this once. She goes on for the organisation of her last session. */
    public String open(PersonId person, Optional<String> formerSecret, String device, Instant now) {
        Optional<SignInSession> former = formerSecret.map(Secret::digest).flatMap(store::withDigest);
        Optional<OrganisationId> organisation =
                former.filter(each -> each.person().equals(person)).flatMap(SignInSession::organisation);
        former.ifPresent(each -> each.end(now));
        String secret = Secret.fresh();
        store.add(new SignInSession(person, organisation, secret, device, now));
        audit.record(deed(AuditAct.SIGNED_ON, person, store.workplace(person, organisation, now)));
        return secret;
    }

    /** Whose secret this is. Empty once the session ended, or its owner stayed away too long. */
    @ReadOnly
    public Optional<SignedIn> recognise(String secret, Instant now) {
        String digest = Secret.digest(secret);
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        List<Object[]> rows = store.whoHolds(digest, now, today, now.minus(SEEN_EACH));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        if (number(rows.get(0)[5]) == 1) {
            lastSeen.note(digest, now);
        }
        return Optional.of(signedIn(rows));
    }

    private static SignedIn signedIn(List<Object[]> rows) {
        Object[] first = rows.get(0);
        List<Seat> seats = new ArrayList<>();
        rows.stream().filter(row -> row[6] != null).sorted(BY_ORGANISATION).forEach(row -> seats.add(seat(row)));
        Optional<OrganisationId> chosen = Optional.ofNullable(first[4]).map(id -> new OrganisationId(number(id)));
        return new SignedIn(
                number(first[0]),
                new PersonId(number(first[1])),
                (String) first[2],
                (String) first[3],
                seats,
                organisation(seats, chosen));
    }

    private static Seat seat(Object[] row) {
        return new Seat(
                new OrganisationId(number(row[6])),
                (String) row[7],
                OrganisationKind.valueOf((String) row[8]),
                row[11] == null ? null : new TeamId(number(row[11])),
                Role.valueOf((String) row[9]),
                Profession.valueOf((String) row[10]));
    }

    /** The chosen one as long as she has a seat there. */
    private static Optional<OrganisationId> organisation(List<Seat> seats, Optional<OrganisationId> chosen) {
        return chosen.filter(id ->
                        seats.stream().anyMatch(seat -> seat.organisation().equals(id)))
                .or(() -> seats.stream().map(Seat::organisation).findFirst());
    }

    private static long number(@Nullable Object value) {
        return value instanceof Number number ? number.longValue() : 0;
    }

    /** Whose session this secret once opened, ended or not. */
    @ReadOnly
    public Optional<PersonId> formerOwner(String secret) {
        return store.withDigest(Secret.digest(secret)).map(SignInSession::person);
    }

    /** Refuses an organisation where she has no seat as not found. */
    public void workFor(CurrentUser who, OrganisationId organisation) {
        boolean seated =
                who.seats().stream().anyMatch(seat -> seat.organisation().equals(organisation));
        if (!seated) {
            throw new NotFound("organisation " + organisation);
        }
        store.ofPerson(who.person(), who.session()).ifPresent(session -> session.workFor(organisation));
    }

    public void end(String secret, Instant now) {
        store.withDigest(Secret.digest(secret)).ifPresent(session -> end(session, AuditAct.SIGNED_OUT, now));
    }

    private void end(SignInSession session, AuditAct act, Instant now) {
        if (session.livesAt(now)) {
            audit.record(deed(act, session.person(), store.workplace(session.person(), session.organisation(), now)));
        }
        session.end(now);
    }

    private static Deed deed(AuditAct act, PersonId person, Optional<OrganisationId> organisation) {
        Deed deed = Deed.of(act).by(person.value()).about(person.value());
        return organisation.map(where -> deed.in(where.value())).orElse(deed);
    }

    /** One of her own sessions; another's is not found. */
    public void end(PersonId person, long session, Instant now) {
        end(
                store.ofPerson(person, session).orElseThrow(() -> new NotFound("session " + session)),
                AuditAct.SESSION_ENDED,
                now);
    }

    /** On every device, this one included. */
    public void endAll(PersonId person, Instant now) {
        store.openOf(person).forEach(session -> end(session, AuditAct.SESSION_ENDED, now));
    }

    /** On every device but this one. */
    public void endOthers(PersonId person, long kept, Instant now) {
        store.openOf(person).stream()
                .filter(session -> session.id() != kept)
                .forEach(session -> end(session, AuditAct.SESSION_ENDED, now));
    }

    /** Where she is signed in now, last seen first. */
    @ReadOnly
    public List<SessionLine> openOf(PersonId person, Instant now) {
        return store.openOf(person).stream()
                .filter(session -> session.livesAt(now))
                .map(SignInSession::line)
                .toList();
    }
}
