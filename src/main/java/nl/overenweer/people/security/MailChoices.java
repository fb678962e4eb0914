package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.Contact;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.UseCase;

/**
 * Lets people say by a link in a mail, without signing in, that they want no more of what they need not get. The link is signed, so that it
 * is kept nowhere and works in each mail, however old; it opens nothing else.
 */
@UseCase
public class MailChoices {
    private static final String KEY = "optional-mail";

    @Inject
    private KeyStore keys;

    @Inject
    private People people;

    /** The address that goes with her mail. */
    public String path(PersonId person, Instant now) {
        return "/mail/af/" + person + "-" + signature(person, now);
    }

    /** Who may choose by this part of the address; empty when it is not of our making. */
    public Optional<Contact> holder(String token, Instant now) {
        int dash = token.indexOf('-');
        if (dash < 1 || dash > 18 || !token.substring(0, dash).matches("[0-9]+")) {
            return Optional.empty();
        }
        PersonId person = new PersonId(Long.parseLong(token.substring(0, dash)));
        return Secret.same(signature(person, now), token.substring(dash + 1))
                ? Optional.ofNullable(people.contacts(java.util.List.of(person)).get(person))
                : Optional.empty();
    }

    /** Refuses a link that is not of our making as not found. */
    public void choose(String token, boolean wish, Instant now) {
        Contact holder = holder(token, now).orElseThrow(() -> new NotFound("holder of a link"));
        people.wantOptionalMail(holder.person(), wish);
    }

    private String signature(PersonId person, Instant now) {
        return Secret.sign(keys.key(KEY, now), "optional-mail " + person);
    }
}
