package nl.overenweer.people.oidc;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.SignInRules;
import nl.overenweer.people.security.Sealing;
import nl.overenweer.people.security.SessionLine;
import nl.overenweer.people.security.Sessions;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.UseCase;

/** Keeps how an organisation's people sign in: its provider, its domains, and what it asks of them. */
@UseCase
public class Providers {
    /** What signing in at a provider takes; the secret is empty for a client that has none. */
    record Settled(Realm realm, ProviderWish wish, String secret) {}

    @Inject
    private ProviderStore store;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private Sealing sealing;

    @Inject
    private Sessions sessions;

    @Inject
    private Audit audit;

    @Inject
    private Settings settings;

    @ReadOnly
    public Optional<ProviderView> of(OrganisationId organisation) {
        return store.of(organisation)
                .map(provider -> new ProviderView(
                        provider.wish(), provider.sealed().isPresent(), provider.workedAt(), domains(organisation)));
    }

    @ReadOnly
    public List<String> domains(OrganisationId organisation) {
        return store.domainsOf(organisation);
    }

    /**
     * For the administrator's own organisation. Where it is switched off, its sessions end and passwords work again. Refuses an address that
     * is no provider's, and a code that another organisation has.
     *
     * @param secret of the client; empty leaves it as it is
     */
    public void describe(CurrentUser administrator, ProviderWish wish, String secret, Instant now) {
        OrganisationId organisation = administrator.organisation();
        store.coded(wish.code())
                .filter(other -> !other.organisation().equals(organisation))
                .ifPresent(other -> {
                    throw new RuleBroken("people.provider.code.taken", wish.code());
                });
        new Outside(settings.demo(), true).refusal(wish.issuer()).ifPresent(key -> {
            throw new RuleBroken(key, wish.issuer());
        });
        Optional<Provider> known = store.of(organisation);
        Provider provider = known.orElseGet(() -> new Provider(organisation, wish, now));
        if (known.isPresent()) {
            provider.describe(wish, now);
        } else {
            store.add(provider);
        }
        if (!secret.isBlank()) {
            provider.seal(sealing.seal(secret.strip(), owner(organisation)));
        }
        audit.record(changed(organisation, wish.active() ? "provider" : "provider off"));
        if (!wish.active()) {
            sessions.endThrough(organisation, now);
            allowPasswords(organisation);
        }
    }

    /** A client that proves itself by PKCE alone. */
    public void dropSecret(CurrentUser administrator) {
        store.of(administrator.organisation()).ifPresent(provider -> provider.seal(null));
        audit.record(changed(administrator.organisation(), "provider secret"));
    }

    /**
     * What the administrator's own organisation asks. Refuses to end passwords as long as he did not come in by the provider himself: so it
     * works, and he does not lock himself out. Refuses a second factor where the server can keep none.
     */
    public void rule(CurrentUser administrator, SignInRules rules, Instant now) {
        OrganisationId organisation = administrator.organisation();
        boolean was = organisations.signInRules(organisation).passwordsRefused();
        if (rules.passwordsRefused() && !was) {
            boolean through = sessions.openOf(administrator.person(), now).stream()
                    .anyMatch(each -> each.id() == administrator.session() && each.through());
            if (!through || store.of(organisation).filter(Provider::active).isEmpty()) {
                throw new RuleBroken("people.provider.passwords.first");
            }
        }
        if (rules.factorRequired() && !sealing.ready()) {
            throw new RuleBroken("people.sealing.no-key");
        }
        organisations.rule(organisation, rules);
        audit.record(changed(
                organisation, "sign-in passwords=" + !rules.passwordsRefused() + " factor=" + rules.factorRequired()));
    }

    private static Deed changed(OrganisationId organisation, String what) {
        return Deed.of(AuditAct.SETTING_CHANGED).in(organisation.value()).with(what);
    }

    /** By the platform's administrator, when an organisation's provider let nobody in any more. */
    public void rescue(CurrentUser platform, OrganisationId organisation) {
        refuseOthers(platform);
        allowPasswords(organisation);
        audit.record(changed(organisation, "sign-in passwords=true"));
    }

    private void allowPasswords(OrganisationId organisation) {
        SignInRules rules = organisations.signInRules(organisation);
        organisations.rule(organisation, new SignInRules(false, rules.factorRequired()));
    }

    /** By the platform's administrator, who looked whether it is theirs. Refuses one that another organisation has. */
    public void confirmDomain(CurrentUser platform, OrganisationId organisation, String typed) {
        refuseOthers(platform);
        String name = Domain.written(typed);
        Optional<Domain> taken = store.domain(name);
        if (taken.filter(each -> !each.organisation().equals(organisation)).isPresent()) {
            throw new RuleBroken(
                    "people.domain.taken",
                    name,
                    people.organisationName(taken.get().organisation()));
        }
        if (taken.isEmpty()) {
            store.add(new Domain(name, organisation));
            audit.record(changed(organisation, "domain added"));
        }
    }

    public void dropDomain(CurrentUser platform, OrganisationId organisation, String name) {
        refuseOthers(platform);
        store.domain(name)
                .filter(each -> each.organisation().equals(organisation))
                .ifPresent(store::drop);
        audit.record(changed(organisation, "domain dropped"));
    }

    private static void refuseOthers(CurrentUser platform) {
        if (!platform.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator of the platform");
        }
    }

    /** Whether the organisation's provider knows this person. */
    @ReadOnly
    public boolean linked(OrganisationId organisation, PersonId person) {
        return !store.linksOf(organisation, person).isEmpty();
    }

    /**
     * For one of the own people who got another account at the provider: the next one with her address is hers. Ends her sessions through
     * the provider. Somebody of another organisation is not found.
     */
    public void unlink(CurrentUser administrator, PersonId person, Instant now) {
        OrganisationId organisation = administrator.organisation();
        PersonId own = people.member(organisation, person).id();
        store.linksOf(organisation, own).forEach(store::drop);
        audit.record(Deed.of(AuditAct.SIGN_ON_LINKED)
                .in(organisation.value())
                .about(own.value())
                .with("unlinked"));
        sessions.openOf(own, now).stream()
                .filter(SessionLine::through)
                .forEach(each -> sessions.end(own, each.id(), now));
    }

    /** An organisation without a provider, or with one that is switched off, is not found. */
    @ReadOnly
    public Realm realm(String code) {
        return realm(active(code));
    }

    /** By the domain of an address, whether or not somebody has it. */
    @ReadOnly
    public Optional<Realm> realmOf(String email) {
        return store.domain(Domain.of(email))
                .flatMap(domain -> store.of(domain.organisation()))
                .filter(Provider::active)
                .map(this::realm);
    }

    /** Where she works but does not get by a password. */
    @ReadOnly
    public List<Realm> onlyWaysOf(PersonId person, LocalDate day) {
        return store.onlyWaysOf(person, day).stream().map(this::realm).toList();
    }

    /** An organisation without a provider, or with one that is switched off, is not found. */
    @ReadOnly
    Settled settled(String code) {
        Provider provider = active(code);
        String secret = provider.sealed()
                .map(text -> sealing.open(text, owner(provider.organisation())))
                .orElse("");
        return new Settled(realm(provider), provider.wish(), secret);
    }

    /** The administrator's own, switched on or not: to try it. */
    @ReadOnly
    Settled settled(CurrentUser administrator) {
        Provider provider =
                store.of(administrator.organisation()).orElseThrow(() -> new RuleBroken("people.provider.none"));
        String secret = provider.sealed()
                .map(text -> sealing.open(text, owner(provider.organisation())))
                .orElse("");
        return new Settled(realm(provider), provider.wish(), secret);
    }

    private Provider active(String code) {
        return store.coded(code).filter(Provider::active).orElseThrow(() -> new NotFound("provider " + code));
    }

    private Realm realm(Provider provider) {
        OrganisationId organisation = provider.organisation();
        return new Realm(
                organisation,
                provider.wish().code(),
                people.organisationName(organisation),
                organisations.signInRules(organisation).passwordsRefused());
    }

    private static String owner(OrganisationId organisation) {
        return "client secret of organisation " + organisation;
    }
}
