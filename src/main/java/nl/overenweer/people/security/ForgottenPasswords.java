package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.UseCase;

/**
 * A link for who forgot her password, mailed to the address of the account and nowhere else. Whoever asks hears the same, whether or not
 * the address is known, and as fast: what differs is done afterwards, by {@link ForgottenRun}.
 */
@UseCase
public class ForgottenPasswords {
    @Inject
    private PasswordStore store;

    @Inject
    private People people;

    @Inject
    private AccountLetters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Audit audit;

    /** Nothing for an address without an account. Links that she has keep working: otherwise a stranger could end them. */
    public void send(String email, Instant now) {
        people.withEmail(email).ifPresent(person -> send(person, now));
    }

    void send(PersonId person, Instant now) {
        String secret = Secret.fresh();
        store.add(new PasswordLink(person, null, secret, now, PasswordLink.FORGOTTEN));
        audit.record(Deed.of(AuditAct.PASSWORD_LINK_MADE).about(person.value()).with("mail"));
        outbox.post(letters.reset(person, secret, now), now);
    }
}
