package nl.overenweer.people.joining;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Place;
import nl.overenweer.people.Role;
import nl.overenweer.people.Staff;
import nl.overenweer.people.StaffMember;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * Newcomers register by their work address. Whoever asks hears the same, whether the address is known, new, or of no organisation here; what
 * differs is in the mail, which only the owner of the address reads.
 */
@UseCase
public class Registrations {
    /** Who may join, and where, by a link that works. */
    public record Newcomer(String email, OrganisationId organisation, String organisationName, boolean known) {}

    /** What a newcomer tells of herself; the name and password count only for who had no account, or no password. */
    public record Told(@Nullable String name, Place place, @Nullable String password) {}

    @Inject
    private JoiningStore store;

    @Inject
    private JoiningLetters letters;

    @Inject
    private People people;

    @Inject
    private Staff staff;

    @Inject
    private Passwords passwords;

    @Inject
    private Outbox outbox;

    /** Mails whoever has this address what she can do; nothing where no organisation claimed its domain. */
    public void ask(String email, Locale language, Instant now) {
        store.forgetBefore(now);
        Optional<OrganisationId> organisation = DomainName.of(email).flatMap(store::owner);
        if (organisation.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        List<StaffMember> held = staff.withEmails(organisation.get(), List.of(email), today);
        String name = people.organisationName(organisation.get());
        if (held.isEmpty()) {
            String secret = Secret.fresh();
            store.add(new Registration(secret, email, organisation.get(), now));
            outbox.post(letters.confirm(email, language, organisation.get(), name, secret, now), now);
        } else {
            boolean works = held.get(0).line().memberships().stream().anyMatch(each -> each.holdsOn(today));
            outbox.post(letters.known(email, language, organisation.get(), name, works, now), now);
        }
    }

    /** Empty for a link that is used, too old or unknown. */
    @ReadOnly
    public Optional<Newcomer> newcomer(String secret, Instant now) {
        return store.registration(Secret.digest(secret))
                .filter(each -> each.holdsAt(now))
                .map(each -> new Newcomer(
                        each.email(),
                        each.organisation(),
                        people.organisationName(each.organisation()),
                        people.withEmail(each.email()).filter(passwords::has).isPresent()));
    }

    /**
     * She becomes a learner of the organisation, by the account that she has or by a new one. Refuses a dead link, a domain that was given
     * up meanwhile, a missing name and an easy password.
     */
    public void join(String secret, Told told, Instant now) {
        Registration registration = store.registrationForUse(Secret.digest(secret))
                .orElseThrow(() -> new RuleBroken("people.registration.dead"));
        registration.use(now);
        OrganisationId organisation = registration.organisation();
        boolean claimed = DomainName.of(registration.email())
                .flatMap(store::owner)
                .filter(organisation::equals)
                .isPresent();
        if (!claimed) {
            throw new RuleBroken("people.registration.dead");
        }
        PersonId person = people.withEmail(registration.email())
                .orElseGet(() -> people.register(registration.email(), told.name() == null ? "" : told.name(), now));
        Place place = told.place();
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        people.join(person, organisation, place.team(), Role.LEARNER, place.profession(), today);
        if (!passwords.has(person)) {
            passwords.choose(person, told.password() == null ? "" : told.password(), now);
        }
    }
}
