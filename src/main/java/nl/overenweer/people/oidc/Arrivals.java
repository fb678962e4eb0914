package nl.overenweer.people.oidc;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Staff;
import nl.overenweer.people.StaffMember;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Finds or makes the person of whom a provider spoke. */
@UseCase
public class Arrivals {
    private static final int LONGEST_NAME = 120;

    @Inject
    private ProviderStore store;

    @Inject
    private People people;

    @Inject
    private Staff staff;

    @Inject
    private Settling settling;

    @Inject
    private Audit audit;

    /**
     * Refuses whose membership ended, who has no role by the mapping, and an account that is not this organisation's to open; then nothing
     * changed.
     */
    PersonId arrive(OrganisationId organisation, Claims claims, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        Provider provider = store.ofForArrival(organisation)
                .filter(Provider::active)
                .orElseThrow(() -> new RuleBroken("people.signon.off"));
        Optional<SignOnLink> link = store.link(organisation, claims);
        PersonId person =
                link.isPresent() ? link.get().person() : introduced(organisation, provider.wish(), claims, today, now);
        Wanted wanted = Wanted.of(provider.wish(), claims, people.teams(organisation));
        audit.onBehalfOf(person.value());
        settling.settle(organisation, person, wanted, today);
        link.ifPresentOrElse(each -> each.used(now), () -> tie(organisation, claims, person, now));
        provider.worked(now);
        return person;
    }

    private void tie(OrganisationId organisation, Claims claims, PersonId person, Instant now) {
        store.add(new SignOnLink(organisation, claims, person, now));
        audit.record(Deed.of(AuditAct.SIGN_ON_LINKED)
                .by(person.value())
                .in(organisation.value())
                .about(person.value()));
    }

    /** Somebody whom this provider did not name before: found by a verified address, or new. */
    private PersonId introduced(
            OrganisationId organisation, ProviderWish provider, Claims claims, LocalDate today, Instant now) {
        String email = claims.email().orElseThrow(() -> new RuleBroken("people.signon.email.none"));
        if (!claims.emailVerified().orElse(provider.emailTrusted())) {
            throw new RuleBroken("people.signon.email.unverified", email);
        }
        boolean domainIsOurs = store.domain(Domain.of(email))
                .filter(domain -> domain.organisation().equals(organisation))
                .isPresent();
        Optional<PersonId> known = people.withEmail(email);
        if (known.isPresent()) {
            refuseOthers(organisation, known.get(), domainIsOurs, email, today);
            return known.get();
        }
        if (!domainIsOurs) {
            throw new RuleBroken("people.signon.domain", email);
        }
        return people.register(email, name(claims, email), now);
    }

    /** An account is opened by its organisation's provider: the address is the organisation's own, or she works here and nowhere else. */
    private void refuseOthers(
            OrganisationId organisation, PersonId person, boolean domainIsOurs, String email, LocalDate today) {
        boolean ours =
                member(organisation, person, today).filter(StaffMember::ours).isPresent();
        if (!ours && !domainIsOurs) {
            throw new RuleBroken("people.signon.account", email);
        }
        if (!store.linksOf(organisation, person).isEmpty()) {
            // the address passed to somebody else, or she has a second account there
            throw new RuleBroken("people.signon.other-subject", email);
        }
    }

    private Optional<StaffMember> member(OrganisationId organisation, PersonId person, LocalDate today) {
        return staff.among(organisation, List.of(person), today).stream().findFirst();
    }

    private static String name(Claims claims, String email) {
        String told = claims.name().orElse(email.substring(0, email.indexOf('@')));
        String clean = told.replaceAll("\\p{Cntrl}", " ").strip();
        return clean.substring(0, Math.min(clean.length(), LONGEST_NAME));
    }
}
