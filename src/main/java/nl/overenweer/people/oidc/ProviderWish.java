package nl.overenweer.people.oidc;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.overenweer.people.Role;
import nl.overenweer.people.roster.Words;
import nl.overenweer.shared.RuleBroken;

/**
 * How an administrator describes the own organisation's provider; all but the client's secret.
 *
 * @param code names the organisation in the address of its sign-in page
 * @param otherwise the role of who has no role by the rules; empty refuses her
 * @param emailTrusted whether an address counts of which the provider does not say that it was verified
 * @param factorTrusted whether a second factor at the provider counts here
 */
public record ProviderWish(
        String code,
        String issuer,
        String client,
        String scopes,
        ClaimRules roles,
        ClaimRules professions,
        ClaimRules teams,
        String otherwise,
        boolean emailTrusted,
        boolean factorTrusted,
        boolean active) {
    /** What an organisation can let a provider give: a trainer writes for all organisations, so none of them appoints one. */
    static final Set<Role> GIVEN = Set.of(Role.LEARNER, Role.MANAGER, Role.ADMINISTRATOR);

    private static final int LONGEST = 250;

    /** Refuses what can't be right, with a sentence that says what. */
    public ProviderWish {
        code = code.strip().toLowerCase(Locale.ROOT);
        issuer = issuer.strip();
        client = client.strip();
        scopes = String.join(" ", scopes(scopes));
        if (!code.matches("[a-z0-9][a-z0-9-]{1,38}[a-z0-9]")) {
            throw new RuleBroken("people.provider.code.wrong");
        }
        if (client.isEmpty() || client.length() > LONGEST || issuer.length() > LONGEST || scopes.length() > LONGEST) {
            throw new RuleBroken("people.provider.client.wrong");
        }
        if (!otherwise.isEmpty() && !otherwise.equals(Role.LEARNER.name())) {
            throw new RuleBroken("people.provider.otherwise.wrong");
        }
        refuseUngivable(roles);
        refuseUnknownTrade(professions);
        teams.meanings();
    }

    private static List<String> scopes(String typed) {
        List<String> asked = List.of(typed.strip().split("\\s+"));
        if (!asked.contains("openid")) {
            throw new RuleBroken("people.provider.scopes.openid");
        }
        return asked;
    }

    private static void refuseUngivable(ClaimRules roles) {
        for (String meaning : roles.meanings().values()) {
            if (Words.role(meaning).filter(GIVEN::contains).isEmpty()) {
                throw new RuleBroken("people.provider.rules.role", meaning);
            }
        }
    }

    private static void refuseUnknownTrade(ClaimRules professions) {
        for (String meaning : professions.meanings().values()) {
            if (Words.profession(meaning).isEmpty()) {
                throw new RuleBroken("people.roster.fault.profession", meaning);
            }
        }
    }
}
