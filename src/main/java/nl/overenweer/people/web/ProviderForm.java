package nl.overenweer.people.web;

import nl.overenweer.people.Role;
import nl.overenweer.people.oidc.ClaimRules;
import nl.overenweer.people.oidc.ProviderWish;
import org.jspecify.annotations.Nullable;

/** The form that describes a provider. */
public class ProviderForm {
    private @Nullable String code;
    private @Nullable String issuer;
    private @Nullable String client;
    private @Nullable String secretTyped;
    private @Nullable String scopes;
    private @Nullable String roleClaim;
    private @Nullable String roleRules;
    private @Nullable String professionClaim;
    private @Nullable String professionRules;
    private @Nullable String teamClaim;
    private @Nullable String teamRules;
    private boolean otherwise;
    private boolean emailTrusted;
    private boolean factorTrusted;
    private boolean active;

    static ProviderForm fresh(String code) {
        ProviderForm form = new ProviderForm();
        form.code = code;
        form.scopes = "openid profile email";
        form.otherwise = true;
        form.active = true;
        return form;
    }

    static ProviderForm of(ProviderWish wish) {
        ProviderForm form = new ProviderForm();
        form.code = wish.code();
        form.issuer = wish.issuer();
        form.client = wish.client();
        form.scopes = wish.scopes();
        form.roleClaim = wish.roles().claim();
        form.roleRules = wish.roles().rules();
        form.professionClaim = wish.professions().claim();
        form.professionRules = wish.professions().rules();
        form.teamClaim = wish.teams().claim();
        form.teamRules = wish.teams().rules();
        form.otherwise = !wish.otherwise().isEmpty();
        form.emailTrusted = wish.emailTrusted();
        form.factorTrusted = wish.factorTrusted();
        form.active = wish.active();
        return form;
    }

    /** Refuses what can't be right. */
    ProviderWish wish() {
        return new ProviderWish(
                text(code),
                text(issuer),
                text(client),
                text(scopes),
                new ClaimRules(text(roleClaim), text(roleRules)),
                new ClaimRules(text(professionClaim), text(professionRules)),
                new ClaimRules(text(teamClaim), text(teamRules)),
                otherwise ? Role.LEARNER.name() : "",
                emailTrusted,
                factorTrusted,
                active);
    }

    /** As typed now; the kept one is never shown. */
    String secret() {
        return text(secretTyped);
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }

    public String getCode() {
        return text(code);
    }

    public void setCode(@Nullable String code) {
        this.code = code;
    }

    public @Nullable String getIssuer() {
        return issuer;
    }

    public void setIssuer(@Nullable String issuer) {
        this.issuer = issuer;
    }

    public @Nullable String getClient() {
        return client;
    }

    public void setClient(@Nullable String client) {
        this.client = client;
    }

    public @Nullable String getSecretTyped() {
        return secretTyped;
    }

    public void setSecretTyped(@Nullable String secretTyped) {
        this.secretTyped = secretTyped;
    }

    public @Nullable String getScopes() {
        return scopes;
    }

    public void setScopes(@Nullable String scopes) {
        this.scopes = scopes;
    }

    public @Nullable String getRoleClaim() {
        return roleClaim;
    }

    public void setRoleClaim(@Nullable String roleClaim) {
        this.roleClaim = roleClaim;
    }

    public @Nullable String getRoleRules() {
        return roleRules;
    }

    public void setRoleRules(@Nullable String roleRules) {
        this.roleRules = roleRules;
    }

    public @Nullable String getProfessionClaim() {
        return professionClaim;
    }

    public void setProfessionClaim(@Nullable String professionClaim) {
        this.professionClaim = professionClaim;
    }

    public @Nullable String getProfessionRules() {
        return professionRules;
    }

    public void setProfessionRules(@Nullable String professionRules) {
        this.professionRules = professionRules;
    }

    public @Nullable String getTeamClaim() {
        return teamClaim;
    }

    public void setTeamClaim(@Nullable String teamClaim) {
        this.teamClaim = teamClaim;
    }

    public @Nullable String getTeamRules() {
        return teamRules;
    }

    public void setTeamRules(@Nullable String teamRules) {
        this.teamRules = teamRules;
    }

    public boolean isOtherwise() {
        return otherwise;
    }

    public void setOtherwise(boolean otherwise) {
        this.otherwise = otherwise;
    }

    public boolean isEmailTrusted() {
        return emailTrusted;
    }

    public void setEmailTrusted(boolean emailTrusted) {
        this.emailTrusted = emailTrusted;
    }

    public boolean isFactorTrusted() {
        return factorTrusted;
    }

    public void setFactorTrusted(boolean factorTrusted) {
        this.factorTrusted = factorTrusted;
    }

    public boolean isActive() {
        return active;
    }

    public void setActive(boolean active) {
        this.active = active;
    }
}
