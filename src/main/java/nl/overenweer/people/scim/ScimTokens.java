package nl.overenweer.people.scim;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.oidc.ProviderView;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.security.Secret;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.UseCase;

/** Keeps the keys with which an organisation's system comes in. */
@UseCase
public class ScimTokens {
    /** For how many days a key may be made. */
    public static final List<Integer> DAYS = List.of(90, 365, 730);

    private static final int MOST = 10;

    @Inject
    private ScimStore store;

    @Inject
    private People people;

    @Inject
    private Providers providers;

    @Inject
    private Settings settings;

    @Inject
    private Audit audit;

    @ReadOnly
    public List<TokenLine> of(CurrentUser administrator, Instant now) {
        refuseOthers(administrator);
        List<ScimToken> tokens = store.tokens(administrator.organisation());
        Map<PersonId, String> names =
                people.names(tokens.stream().map(ScimToken::maker).distinct().toList());
        return tokens.stream()
                .map(each -> new TokenLine(
                        each.id(),
                        each.label(),
                        names.getOrDefault(each.maker(), ""),
                        each.madeAt(),
                        each.expiresAt(),
                        each.lastUsedAt(),
                        each.withdrawn(),
                        each.holdsAt(now)))
                .toList();
    }

    /** Says the key, once: we keep its digest. Refuses another term than the {@link #DAYS}, and more keys than an organisation needs. */
    public String make(CurrentUser administrator, String label, int days, Instant now) {
        refuseOthers(administrator);
        OrganisationId organisation = administrator.organisation();
        long holding = store.tokens(organisation).stream()
                .filter(each -> each.holdsAt(now))
                .count();
        if (!DAYS.contains(days) || holding >= MOST) {
            throw new RuleBroken("people.scim.tokens.most", MOST);
        }
        String secret = ScimToken.PREFIX + Secret.fresh();
        ScimToken token =
                new ScimToken(organisation, administrator.person(), label, secret, Duration.ofDays(days), now);
        store.add(token);
        audit.record(Deed.of(AuditAct.TOKEN_MADE)
                .in(organisation.value())
                .with("scim token=" + token.id() + " days=" + days));
        return secret;
    }

    /** From now on it opens nothing. One of another organisation is not found. */
    public void withdraw(CurrentUser administrator, long id, Instant now) {
        refuseOthers(administrator);
        OrganisationId organisation = administrator.organisation();
        ScimToken token = store.tokens(organisation).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("token " + id));
        token.withdraw(now);
        audit.record(Deed.of(AuditAct.TOKEN_WITHDRAWN).in(organisation.value()).with("scim token=" + id));
    }

    /** Where the own organisation's system asks. */
    @ReadOnly
    public String address(CurrentUser administrator) {
        OrganisationId organisation = administrator.organisation();
        return base(code(organisation).orElseGet(organisation::toString));
    }

    /** Empty for a key that is unknown, too old, withdrawn or another organisation's: which of these, nobody is told. */
    public Optional<Bearer> recognise(String secret, String organisation, Instant now) {
        return store.token(Secret.digest(secret))
                .filter(each -> each.holdsAt(now) && named(each.organisation(), organisation))
                .map(each -> {
                    each.used(now);
                    return new Bearer(each.id(), each.organisation(), each.maker(), base(organisation));
                });
    }

    private boolean named(OrganisationId organisation, String name) {
        return organisation.toString().equals(name)
                || code(organisation).filter(name::equals).isPresent();
    }

    private Optional<String> code(OrganisationId organisation) {
        return providers.of(organisation).map(ProviderView::wish).map(wish -> wish.code());
    }

    private String base(String name) {
        return settings.baseUrl() + "/scim/v2/" + name;
    }

    private static void refuseOthers(CurrentUser user) {
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("no administrator here");
        }
    }
}
