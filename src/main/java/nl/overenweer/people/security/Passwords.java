package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps passwords. A change ends the sessions that the old one opened. */
@UseCase
public class Passwords {
    @Inject
    private PasswordStore store;

    @Inject
    private People people;

    @Inject
    private Administration administration;

    @Inject
    private Sessions sessions;

    @Inject
    private Hashing hashing;

    @Inject
    private AccountLetters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** Who has this e-mail address, with her encoded password: the first half of signing in, without the slow sum. */
    public Optional<PasswordRecord> behind(String email) {
        return people.withEmail(email).flatMap(store::of);
    }

    /** Refuses a password that is too easy. For a new account, or by an operator. */
    public void choose(PersonId person, String password, Instant now) {
        Optional<String> refusal = PasswordRule.refusal(password, people.email(person), people.name(person));
        if (refusal.isPresent()) {
            throw new RuleBroken(refusal.get(), PasswordRule.SHORTEST);
        }
        keep(person, hashing.encode(password), now);
        audit.record(Deed.of(AuditAct.PASSWORD_CHANGED).about(person.value()));
    }

    /** One known password for many invented people, encoded once; makes no demands. Never for real people. */
    public void chooseForDemo(Iterable<PersonId> persons, String password, Instant now) {
        String encoded = hashing.encode(password);
        persons.forEach(person -> keep(person, encoded, now));
    }

    private void keep(PersonId person, String encoded, Instant now) {
        store.of(person)
                .ifPresentOrElse(
                        each -> each.replace(encoded, now), () -> store.add(new PasswordRecord(person, encoded, now)));
        store.dropLinks(person, now);
    }

    /** Refuses a wrong old password and an easy new one; ends her sessions on other devices. */
    public void change(PersonId person, String old, String password, long keptSession, Instant now) {
        String encoded = store.of(person).map(PasswordRecord::encoded).orElse(null);
        if (!hashing.fits(old, encoded)) {
            throw new RuleBroken("people.password.wrong");
        }
        choose(person, password, now);
        outbox.post(letters.changed(person, now), now);
        sessions.endOthers(person, keptSession, now);
    }

    /** A link for one of the administrator's own people. Refuses who works for another organisation too. */
    public String makeLink(CurrentUser administrator, PersonId person, Instant now) {
        administration.refuseShared(administrator, person, LocalDate.ofInstant(now, Clocks.ZONE));
        return link(person, administrator.person(), now);
    }

    /** A link for whomever, by the platform's administrator. Refuses an unknown address. */
    public String makeLinkByPlatform(CurrentUser platform, String email, Instant now) {
        if (!platform.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator of the platform");
        }
        PersonId person =
                people.withEmail(email).orElseThrow(() -> new RuleBroken("people.email.unknown", email.strip()));
        return link(person, platform.person(), now);
    }

    public boolean has(PersonId person) {
        return store.of(person).isPresent();
    }

    private String link(PersonId person, PersonId maker, Instant now) {
        store.dropLinks(person, now);
        String secret = Secret.fresh();
        store.add(new PasswordLink(person, maker, secret, now, PasswordLink.BY_HAND));
        audit.record(Deed.of(AuditAct.PASSWORD_LINK_MADE).by(maker.value()).about(person.value()));
        return secret;
    }

    /** Whose password a link lets choose; empty for a link that is used, too old or unknown. */
    public Optional<PersonId> linkOwner(String secret, Instant now) {
        return store.link(Secret.digest(secret))
                .filter(link -> link.holdsAt(now))
                .map(PasswordLink::person);
    }

    /** Refuses a dead link and an easy password; ends all sessions, and tells who had one before that it changed. */
    public void chooseByLink(String secret, String password, Instant now) {
        PasswordLink link =
                store.linkForUse(Secret.digest(secret)).orElseThrow(() -> new RuleBroken("people.link.dead"));
        link.use(now);
        boolean had = has(link.person());
        choose(link.person(), password, now);
        if (had) {
            outbox.post(letters.changed(link.person(), now), now);
        }
        sessions.endAll(link.person(), now);
    }
}
