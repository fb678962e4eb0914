package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Contact;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.UseCase;

/** Gives somebody's account another address. The old one is told, so that she knows; links that went there open nothing any more. */
@UseCase
public class Readdressing {
    @Inject
    private People people;

    @Inject
    private PasswordStore passwords;

    @Inject
    private AccountLetters letters;

    @Inject
    private Outbox outbox;

    /** Refuses an address that somebody has. Whether the organisation may do this to her, is for who asks. */
    public void move(OrganisationId organisation, PersonId person, String email, Instant now) {
        Contact was = Objects.requireNonNull(people.contacts(List.of(person)).get(person), "a person");
        people.readdress(organisation, person, email);
        passwords.dropLinks(person, now);
        outbox.post(letters.moved(organisation, was, people.email(person), now), now);
    }
}
