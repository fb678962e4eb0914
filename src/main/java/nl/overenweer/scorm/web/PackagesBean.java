package nl.overenweer.scorm.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.scorm.PackageCard;
import nl.overenweer.scorm.PackageImport;
import nl.overenweer.scorm.PackageImports;
import nl.overenweer.scorm.ScormPackages;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;

/** All packages that this trainer may use, the form for the next one, and what she brought lately. */
@Named("scormPackages")
@RequestScoped
public class PackagesBean {
    /** A package in the list. */
    public record Row(
            String href,
            String title,
            String standard,
            int version,
            String owner,
            String size,
            String brought,
            int findings) {}

    @Inject
    private CurrentUser user;

    @Inject
    private ScormPackages packages;

    @Inject
    private PackageImports imports;

    @Inject
    private Settings settings;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private List<Row> rows = List.of();
    private List<ImportView> brought = List.of();

    @PostConstruct
    void load() {
        Texts texts = language.texts();
        Days days = new Days(language.getLocale(), clocks.today());
        rows = packages.seenBy(user).stream()
                .map(card -> row(card, texts, days))
                .toList();
        brought = imports.mine(user, clocks.now()).stream()
                .map(each -> ImportView.of(each, texts))
                .toList();
    }

    private Row row(PackageCard card, Texts texts, Days days) {
        return new Row(
                "/maken/pakketten/" + card.id(),
                card.current().title(),
                card.current().standard().title(),
                card.current().number(),
                card.owner().isPresent() ? user.organisationName() : texts.get("scorm.owner.all"),
                Sizes.of(card.current().bytes(), texts),
                days.date(card.current().importedAt()),
                card.current().findings().size());
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<ImportView> getImports() {
        return brought;
    }

    public boolean isRunning() {
        return brought.stream().anyMatch(ImportView::running);
    }

    /** Somebody of the platform works for no organisation of learners: what she brings is everybody's. */
    public boolean isForAllOnly() {
        return user.has(Role.PLATFORM_ADMINISTRATOR);
    }

    public long getMost() {
        return settings.mostOfPackage() >> 20;
    }

    /** How many days it is told what came of an import. */
    public long getKept() {
        return PackageImport.kept().toDays();
    }
}
