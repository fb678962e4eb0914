package nl.overenweer.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Objects;
import nl.overenweer.enrolment.Assigned;
import nl.overenweer.enrolment.Term;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One assignment: as it stands, another last day, and stopping it. */
@Named
@RequestScoped
public class AssignmentBean {
    @Inject
    private Assigned assigned;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteParams params;

    @Inject
    private ModulePicks picks;

    @Inject
    private AssignmentWords words;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private @Nullable ManagedScope scope;
    private Assigned.@Nullable Line line;
    private String day = "";

    /** What is outside this manager's view is not found. */
    @PostConstruct
    void load() {
        ManagedScope mine = people.managedBy(user);
        scope = mine;
        Assigned.Line found = assigned.line(mine, id());
        line = found;
        LocalDate due = found.assignment().getDueOn();
        day = due == null ? "" : due.toString();
    }

    /** Another last day for all; none when the field is empty. */
    public void move() {
        assigned.move(scope(), id(), term(), clocks.today());
        notice.tell("enrolment.assigned.moved");
        again();
    }

    public void stop() {
        assigned.stop(scope(), id(), user.person(), clocks.now());
        notice.tell("enrolment.assigned.stopped.told");
        again();
    }

    public Assigned.Line getLine() {
        return Objects.requireNonNull(line);
    }

    public String getTitle() {
        return picks.title(getLine().assignment().module());
    }

    public String getWhom() {
        return words.whom(getLine());
    }

    public String getTerm() {
        return words.term(getLine().assignment().term());
    }

    public String getRecurrence() {
        return words.recurrence(getLine().assignment().recurrence());
    }

    public String getDay() {
        return day;
    }

    public void setDay(@Nullable String day) {
        this.day = day == null ? "" : day.strip();
    }

    private Term term() {
        return day.isEmpty()
                ? new Term.Open()
                : AssignmentForm.day(day)
                        .map(Term.On::new)
                        .orElseThrow(() -> new RuleBroken("enrolment.assign.day.wrong"));
    }

    private void again() {
        Faces.redirect("/voortgang/toegewezen/%s", Long.toString(id()));
    }

    private long id() {
        return params.number("assignment");
    }

    private ManagedScope scope() {
        return Objects.requireNonNull(scope);
    }
}
