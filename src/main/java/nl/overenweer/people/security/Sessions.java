package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.SignedIn;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** Keeps who is signed in, on which device. Ending a session holds from the next request on, on every node. */
@UseCase
public class Sessions {
    private static final Duration SEEN_EACH = Duration.ofMinutes(1);

    @Inject
    private SessionStore store;

    @Inject
    private LastSeen lastSeen;

    @Inject
    private Audit audit;

    /** A new session with a new secret; the secret is given this once. She goes on for the organisation of her last session. */
    public String open(PersonId person, Optional<String> formerSecret, String device, Instant now) {
        Optional<SignInSession> former = ended(formerSecret, now);
        Optional<OrganisationId> organisation =
                former.filter(each -> each.person().equals(person)).flatMap(SignInSession::organisation);
        String secret = Secret.fresh();
        store.add(new SignInSession(person, organisation, secret, device, now));
        audit.record(deed(AuditAct.SIGNED_ON, person, store.workplace(person, organisation, now)));
        return secret;
    }

    /**
     * A session that an organisation's own provider opened: it gives rights in that organisation only.
     *
     * @param proved whether the provider asked for a second factor, and the organisation lets that count
     */
    public String openThrough(
            PersonId person,
            OrganisationId organisation,
            boolean proved,
            Optional<String> formerSecret,
            String device,
            Instant now) {
        ended(formerSecret, now);
        String secret = Secret.fresh();
        SignInSession session = new SignInSession(person, Optional.of(organisation), secret, device, now);
        session.cameThrough(organisation);
        if (proved) {
            session.prove(secret, now);
        }
        store.add(session);
        audit.record(deed(AuditAct.SIGNED_ON, person, Optional.of(organisation))
                .with(proved ? "provider, second factor" : "provider"));
        return secret;
    }

    private Optional<SignInSession> ended(Optional<String> formerSecret, Instant now) {
        Optional<SignInSession> former = formerSecret.map(Secret::digest).flatMap(store::withDigest);
        former.ifPresent(each -> each.end(now));
        return former;
    }

    /** The second factor was shown: the session goes on under a new secret, and gives its rights. */
    public String prove(PersonId person, long session, Instant now) {
        String secret = Secret.fresh();
        SignInSession known = store.ofPerson(person, session).orElseThrow(() -> new NotFound("session " + session));
        known.prove(secret, now);
        audit.record(deed(AuditAct.SIGNED_ON, person, store.workplace(person, known.organisation(), now))
                .with("second factor"));
        return secret;
    }

    /** Whose secret this is. Empty once the session ended, or its owner stayed away too long, or must still show her second factor. */
    @ReadOnly
    public Optional<SignedIn> recognise(String secret, Instant now) {
        Optional<Holder> holder = holder(secret, now);
        if (holder.isPresent() && holder.get().stale()) {
            lastSeen.note(Secret.digest(secret), now);
        }
        return holder.filter(each -> each.awaited().isEmpty()).map(Holder::signedIn);
    }

    /** Who must still show her second factor before this secret means anything. */
    @ReadOnly
    public Optional<Awaiting> awaiting(String secret, Instant now) {
        return holder(secret, now).flatMap(each -> each.awaited()
                .map(step -> new Awaiting(each.person(), each.session(), step, each.through())));
    }

    private Optional<Holder> holder(String secret, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        List<Object[]> rows = store.whoHolds(Secret.digest(secret), now, today, now.minus(SEEN_EACH));
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Holder(rows));
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

    /** All that this organisation's provider opened. */
    public void endThrough(OrganisationId organisation, Instant now) {
        store.endThrough(organisation, now);
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
