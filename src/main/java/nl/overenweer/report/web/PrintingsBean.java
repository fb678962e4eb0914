package nl.overenweer.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.report.FilterWords;
import nl.overenweer.report.Printing;
import nl.overenweer.report.Printings;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;

/** Her files to print: what is being made and how far it is, and what can be fetched. */
@Named
@RequestScoped
public class PrintingsBean {
    @Inject
    private Printings printings;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private FilterWords words;

    @Inject
    private ModuleTitles titles;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private List<Printing> all = List.of();

    @PostConstruct
    void load() {
        all = printings.all(user.person(), people.managedBy(user), clocks.now());
    }

    public List<Printing> getAll() {
        return all;
    }

    public boolean isUnderWay() {
        return all.stream().anyMatch(Printing::isUnderWay);
    }

    public String filter(Printing printing) {
        ManagedScope scope = people.managedBy(user);
        return words.sentence(scope, printing.filter(), titles.all(), language.texts(), clocks.today());
    }

    public String progress(Printing printing) {
        return language.texts().of("report.file.progress", printing.rowsDone(), printing.rowsTotal());
    }

    /** In kilobytes, at least one. */
    public long size(Printing printing) {
        return Math.max(1, printing.bytes() / 1000);
    }
}
