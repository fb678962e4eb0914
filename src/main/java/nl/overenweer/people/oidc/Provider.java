package nl.overenweer.people.oidc;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import org.jspecify.annotations.Nullable;

/** The OpenID provider of one organisation, as its administrator described it. */
@Entity
@Table(name = "people_provider")
public class Provider {
    @Id
    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "code")
    private String code;

    @Column(name = "issuer")
    private String issuer;

    @Column(name = "client")
    private String client;

    @Column(name = "sealed")
    private @Nullable String sealed;

    @Column(name = "scopes")
    private String scopes;

    @Column(name = "role_claim")
    private String roleClaim;

    @Column(name = "role_rules")
    private String roleRules;

    @Column(name = "profession_claim")
    private String professionClaim;

    @Column(name = "profession_rules")
    private String professionRules;

    @Column(name = "team_claim")
    private String teamClaim;

    @Column(name = "team_rules")
    private String teamRules;

    @Column(name = "otherwise")
    private String otherwise;

    @Column(name = "email_trusted")
    private boolean emailTrusted;

    @Column(name = "factor_trusted")
    private boolean factorTrusted;

    @Column(name = "active")
    private boolean active;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "worked_at")
    private @Nullable Instant workedAt;

    protected Provider() {}

    Provider(OrganisationId organisation, ProviderWish wish, Instant now) {
        this.organisation = organisation.value();
        describe(wish, now);
    }

    /** Another description; the secret stays as it is. Whether it works must be shown anew when it is another provider. */
    final void describe(ProviderWish wish, Instant now) {
        if (!wish.issuer().equals(issuer) || !wish.client().equals(client)) {
            workedAt = null;
        }
        code = wish.code();
        issuer = wish.issuer();
        client = wish.client();
        scopes = wish.scopes();
        roleClaim = wish.roles().claim();
        roleRules = wish.roles().rules();
        professionClaim = wish.professions().claim();
        professionRules = wish.professions().rules();
        teamClaim = wish.teams().claim();
        teamRules = wish.teams().rules();
        otherwise = wish.otherwise();
        emailTrusted = wish.emailTrusted();
        factorTrusted = wish.factorTrusted();
        active = wish.active();
        changedAt = now;
    }

    /** Null for a client that has none. */
    void seal(@Nullable String newSealed) {
        sealed = newSealed;
    }

    void worked(Instant now) {
        workedAt = now;
    }

    OrganisationId organisation() {
        return new OrganisationId(organisation);
    }

    ProviderWish wish() {
        return new ProviderWish(
                code,
                issuer,
                client,
                scopes,
                new ClaimRules(roleClaim, roleRules),
                new ClaimRules(professionClaim, professionRules),
                new ClaimRules(teamClaim, teamRules),
                otherwise,
                emailTrusted,
                factorTrusted,
                active);
    }

    Optional<String> sealed() {
        return Optional.ofNullable(sealed);
    }

    boolean active() {
        return active;
    }

    Optional<Instant> workedAt() {
        return Optional.ofNullable(workedAt);
    }
}
