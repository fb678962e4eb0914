package nl.overenweer.learning.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.enrolment.Allowance;
import nl.overenweer.enrolment.Allowances;
import nl.overenweer.enrolment.Wish;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Why;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One learner and one module, for her manager: why it is done or not, and what she was given beyond the rules of the closing test. */
@Named("learningLeeway")
@RequestScoped
public class LeewayBean {
    /** Something that was given, in the words of who gave it. */
    public record Given(Allowance allowance, String by, String withdrawnBy) {}

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private Standings standings;

    @Inject
    private Allowances allowances;

    @Inject
    private Library library;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable ManagedScope scope;
    private String name = "";
    private Optional<AttemptView> attempt = Optional.empty();
    private @Nullable CourseModule module;
    private String attempts = "";
    private String pause = "";
    private String minutes = "";
    private String reason = "";

    /** Somebody outside the manager's scope is not found. */
    @PostConstruct
    void load() {
        ManagedScope mine = people.managedBy(user);
        scope = mine;
        name = allowances.learner(mine, person(), clocks.today()).name();
        if (!Faces.isPostback()) {
            audit.record(Deed.of(AuditAct.PERSON_VIEWED).about(person().value()).with("progress module=" + slug()));
        }
        attempt = standings.attempt(new Learner(person(), mine.organisation(), Profession.OTHER), slug());
        ModuleVersion current = library.current(slug()).orElseThrow(() -> new NotFound("module " + slug()));
        module = attempt.map(AttemptView::module).orElseGet(() -> library.open(current.id()));
        attempts = isTimed() ? "" : "1";
    }

    /** Gives what the form asks. */
    public void give() {
        allowances.give(
                scope(),
                person(),
                slug(),
                new Wish(
                        number(attempts, 0),
                        pause.isBlank() ? null : Integer.valueOf(number(pause, -1)),
                        number(minutes, 0),
                        reason),
                user.person(),
                clocks.today(),
                clocks.now());
        notice.tell("learning.leeway.given");
        again();
    }

    /** What was done with it stays. */
    public void withdraw() {
        String id = Posted.one("allowance");
        allowances.withdraw(
                scope(),
                person(),
                slug(),
                id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0,
                user.person(),
                clocks.today(),
                clocks.now());
        notice.tell("learning.leeway.withdrawn");
        again();
    }

    private void again() {
        Faces.redirect("/voortgang/%s/%s", person(), slug());
    }

    public List<Given> getGiven() {
        return allowances.of(scope(), person(), slug(), clocks.today()).stream()
                .map(each -> new Given(
                        each,
                        people.name(each.by()),
                        each.withdrawnBy().map(people::name).orElse("")))
                .toList();
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return module().title().in(language.getLocale());
    }

    public String getPersonAddress() {
        return "/voortgang/" + person();
    }

    /** Null when she never opened the module. */
    public @Nullable Why getWhy() {
        return attempt.map(Why::of).orElse(null);
    }

    /** The version whose rule holds for her; null when she never opened the module. */
    public @Nullable ModuleVersion getVersion() {
        return attempt.map(view -> library.version(view.version())).orElse(null);
    }

    /** The rules of the closing test; null where the module has none. */
    public @Nullable ClosingTest getRules() {
        return module().closingTest().flatMap(quiz -> quiz.closing()).orElse(null);
    }

    /** Whether the closing test has a clock, so that there is time to give. */
    public boolean isTimed() {
        ClosingTest rules = getRules();
        return rules != null && rules.isTimed();
    }

    public String getAttempts() {
        return attempts;
    }

    public void setAttempts(@Nullable String attempts) {
        this.attempts = attempts == null ? "" : attempts;
    }

    public String getPause() {
        return pause;
    }

    public void setPause(@Nullable String pause) {
        this.pause = pause == null ? "" : pause;
    }

    public String getMinutes() {
        return minutes;
    }

    public void setMinutes(@Nullable String minutes) {
        this.minutes = minutes == null ? "" : minutes;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    private ManagedScope scope() {
        return Objects.requireNonNull(scope);
    }

    private CourseModule module() {
        return Objects.requireNonNull(module);
    }

    private PersonId person() {
        return new PersonId(params.number("person"));
    }

    private String slug() {
        return params.get("module");
    }

    /** What is no number is refused as one that is too small. */
    private static int number(String typed, int missing) {
        String digits = typed.strip();
        return digits.isEmpty() ? missing : digits.matches("[0-9]{1,6}") ? Integer.parseInt(digits) : -1;
    }
}
