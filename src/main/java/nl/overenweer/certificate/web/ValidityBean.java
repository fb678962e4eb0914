package nl.overenweer.certificate.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overenweer.certificate.Validity;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** How long certificates count in the own organisation: its rules, a new one, and taking one away. */
@Named
@RequestScoped
public class ValidityBean {
    /** Stands for all modules in a list of choices, where an empty one would be none. */
    private static final String ALL = "-";

    /** A rule in words. */
    public record Row(String module, String title, int months) {}

    @Inject
    private Validity validity;

    @Inject
    private Library library;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private Map<String, Integer> rules = Map.of();
    private @Nullable String module;
    private @Nullable String months;

    @PostConstruct
    void load() {
        rules = validity.rules(user);
    }

    public void set() {
        String typed = months == null ? "" : months.strip();
        if (!typed.matches("[0-9]{1,4}")) {
            throw new RuleBroken("certificate.validity.months.number", typed);
        }
        validity.set(user, rule(module), Integer.parseInt(typed), clocks.now());
        notice.tell("certificate.validity.set");
        Faces.redirect("/beheer/bewijzen/geldigheid");
    }

    public void drop() {
        validity.drop(user, rule(Faces.getRequestParameter("regel")));
        notice.tell("certificate.validity.dropped");
        Faces.redirect("/beheer/bewijzen/geldigheid");
    }

    private static String rule(@Nullable String chosen) {
        return chosen == null || chosen.equals(ALL) ? Validity.ALL : chosen;
    }

    public List<Row> getRows() {
        return rules.entrySet().stream()
                .map(rule -> new Row(
                        rule.getKey().equals(Validity.ALL) ? ALL : rule.getKey(),
                        title(rule.getKey()),
                        rule.getValue()))
                .toList();
    }

    private String title(String rule) {
        if (rule.equals(Validity.ALL)) {
            return language.texts().get("certificate.validity.all");
        }
        return library.current(rule).map(this::title).orElse(rule);
    }

    private String title(ModuleVersion version) {
        return library.open(version.id()).title().in(language.getLocale());
    }

    public List<SelectItem> getModules() {
        List<SelectItem> modules = new ArrayList<>();
        modules.add(new SelectItem(ALL, language.texts().get("certificate.validity.all")));
        library.shelf().forEach(version -> modules.add(new SelectItem(version.module(), title(version))));
        return modules;
    }

    public @Nullable String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = module;
    }

    public @Nullable String getMonths() {
        return months;
    }

    public void setMonths(@Nullable String months) {
        this.months = months;
    }
}
