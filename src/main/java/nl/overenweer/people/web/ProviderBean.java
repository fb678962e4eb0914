package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.SignInRules;
import nl.overenweer.people.oidc.ProviderTrial;
import nl.overenweer.people.oidc.ProviderView;
import nl.overenweer.people.oidc.Providers;
import nl.overenweer.people.oidc.SignOn;
import nl.overenweer.people.security.Sealing;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.omnifaces.util.Faces;

/** How the people of the own organisation sign in: the provider, what it means here, and what is asked of them. */
@Named
@RequestScoped
public class ProviderBean {
    /** What a trial found, in words. */
    public record Finding(boolean well, String sentence) {}

    @Inject
    private CurrentUser user;

    @Inject
    private Providers providers;

    @Inject
    private Organisations organisations;

    @Inject
    private ProviderTrial trial;

    @Inject
    private SignOn signOn;

    @Inject
    private Sealing sealing;

    @Inject
    private Settings settings;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private Optional<ProviderView> view = Optional.empty();
    private List<String> domains = List.of();
    private ProviderForm form = new ProviderForm();
    private boolean passwordsRefused;
    private boolean factorRequired;
    private List<Finding> findings = List.of();

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        view = providers.of(user.organisation());
        domains = providers.domains(user.organisation());
        form = view.map(known -> ProviderForm.of(known.wish())).orElseGet(() -> ProviderForm.fresh(suggestedCode()));
        SignInRules rules = organisations.signInRules(user.organisation());
        passwordsRefused = rules.passwordsRefused();
        factorRequired = rules.factorRequired();
    }

    private String suggestedCode() {
        String plain = java.text.Normalizer.normalize(user.organisationName(), java.text.Normalizer.Form.NFD)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        return plain.substring(0, Math.min(plain.length(), 40)).replaceAll("-+$", "");
    }

    public void keep() {
        providers.describe(user, form.wish(), form.secret(), clocks.now());
        notice.tell("people.provider.kept");
        Faces.redirect("/beheer/aanmelden");
    }

    public void dropSecret() {
        providers.dropSecret(user);
        notice.tell("people.provider.secret.dropped");
        Faces.redirect("/beheer/aanmelden");
    }

    public void rule() {
        providers.rule(user, new SignInRules(passwordsRefused, factorRequired), clocks.now());
        notice.tell("people.rules.kept");
        Faces.redirect("/beheer/aanmelden");
    }

    /** Told on this very answer: it is only true now. */
    public void trial() {
        findings = trial.run(user, clocks.now()).stream()
                .map(each -> new Finding(
                        each.well(),
                        language.texts().of(each.key(), each.arguments().toArray())))
                .toList();
    }

    public boolean isDescribed() {
        return view.isPresent();
    }

    public boolean isActive() {
        return view.filter(known -> known.wish().active()).isPresent();
    }

    public boolean isSecretKept() {
        return view.filter(ProviderView::secretKept).isPresent();
    }

    public boolean isPossible() {
        return sealing.ready();
    }

    public String getWorked() {
        return view.flatMap(ProviderView::workedAt)
                .map(moment -> new Days(language.getLocale(), clocks.today()).moment(moment))
                .orElse("");
    }

    public String getRedirect() {
        return signOn.redirect(form.getCode());
    }

    public String getPage() {
        return settings.baseUrl() + "/aanmelden/" + form.getCode();
    }

    public List<String> getDomains() {
        return domains;
    }

    public List<Finding> getFindings() {
        return findings;
    }

    public ProviderForm getForm() {
        return form;
    }

    public boolean isPasswordsRefused() {
        return passwordsRefused;
    }

    public void setPasswordsRefused(boolean passwordsRefused) {
        this.passwordsRefused = passwordsRefused;
    }

    public boolean isFactorRequired() {
        return factorRequired;
    }

    public void setFactorRequired(boolean factorRequired) {
        this.factorRequired = factorRequired;
    }
}
