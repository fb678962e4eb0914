package nl.overenweer.report.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.report.CompletionReport;
import nl.overenweer.report.CompletionRow;
import nl.overenweer.report.ReflectionReport;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;

/** One person of the organisation: per module how she stands, and why. Somebody outside the manager's scope is not found. */
@Named("reportPersonBean")
@RequestScoped
public class PersonBean {
    @Inject
    private CompletionReport report;

    @Inject
    private ReflectionReport reflections;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private CurrentUser user;

    @Inject
    private ModuleTitles titles;

    @Inject
    private RouteParams params;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private List<CompletionRow> rows = List.of();
    private Map<String, LocalDate> reflected = Map.of();

    @PostConstruct
    void load() {
        PersonId person = new PersonId(params.number("person"));
        rows = report.of(people.managedBy(user), person, clocks.today());
        if (rows.isEmpty()) {
            throw new NotFound("person in this scope");
        }
        audit.record(Deed.of(AuditAct.PERSON_VIEWED).about(person.value()).with("progress"));
        reflected = reflections.daysOf(user.organisation(), person);
    }

    public String getName() {
        return rows.get(0).name();
    }

    public String getTeam() {
        String team = rows.get(0).team();
        return team.isEmpty() ? language.texts().get("report.no-team") : team;
    }

    public String getOrganisation() {
        return user.organisationName();
    }

    public List<CompletionRow> getRows() {
        return rows;
    }

    public String title(CompletionRow row) {
        return titles.of(row.module());
    }

    /** That she reflected, when she told so; empty when she did not. */
    public String reflection(CompletionRow row) {
        LocalDate on = reflected.get(row.module());
        return on == null
                ? ""
                : language.texts().of("report.why.reflection", new Days(language.getLocale(), clocks.today()).day(on));
    }

    /** Why this standing: the facts behind it, a sentence each. Says what was done, never how well. */
    public List<String> why(CompletionRow row) {
        Texts texts = language.texts();
        Days days = new Days(language.getLocale(), clocks.today());
        List<String> why = new ArrayList<>();
        if (row.isExempted()) {
            why.add(texts.of("report.why.exempt", row.exemption()));
        }
        row.renewedAt().ifPresent(at -> why.add(texts.of("report.why.renewed", days.day(at))));
        row.due()
                .filter(due -> !row.isExempted())
                .ifPresent(due -> why.add(texts.of(dueKey(row, due), days.day(due), Math.abs(days.until(due)))));
        if (row.startedAt().isEmpty()) {
            why.add(texts.get("report.why.not-started"));
            return why;
        }
        row.startedAt().ifPresent(at -> why.add(texts.of("report.why.started", days.day(at))));
        why.add(texts.of("report.why.pages", row.pages().done(), row.pages().total()));
        why.add(texts.of("report.why.cases", row.cases().done(), row.cases().total()));
        if (row.testAsked()) {
            why.add(texts.get(row.testPassed() ? "report.why.test-passed" : "report.why.test-open"));
        }
        row.completedAt()
                .ifPresentOrElse(at -> why.add(texts.of("report.why.completed", days.moment(at))), () -> row.lastAt()
                        .ifPresent(at -> why.add(texts.of("report.why.last", days.moment(at)))));
        return why;
    }

    private String dueKey(CompletionRow row, LocalDate due) {
        if (row.completedAt().isPresent()) {
            return "report.why.due";
        }
        return due.isBefore(clocks.today()) ? "report.why.overdue" : "report.why.due-in";
    }
}
