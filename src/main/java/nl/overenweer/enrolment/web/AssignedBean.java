package nl.overenweer.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.enrolment.Assigned;
import nl.overenweer.enrolment.Assignment;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What was assigned, the latest first; and the way back from what was assigned just now. */
@Named
@RequestScoped
public class AssignedBean {
    private static final int PAGE_SIZE = 25;

    @Inject
    private Assigned assigned;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private ModulePicks picks;

    @Inject
    private AssignmentWords words;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private @Nullable ManagedScope scope;
    private List<Assignment> justNow = List.of();
    private Slice<Assigned.Line> lines = new Slice<>(List.of(), 0, 0, PAGE_SIZE);
    private int page = 1;

    @PostConstruct
    void load() {
        ManagedScope mine = people.managedBy(user);
        scope = mine;
        page = Optional.ofNullable(asked.getParameter("pagina"))
                .flatMap(AssignmentForm::number)
                .filter(each -> each > 0)
                .orElse(1);
        lines = assigned.lines(mine, (page - 1) * PAGE_SIZE, PAGE_SIZE);
        justNow = act().map(act -> assigned.ofAct(mine, act, user.person())).orElse(List.of());
    }

    /** Takes back what was assigned just now. */
    public void undo() {
        act().ifPresent(act -> assigned.undo(Objects.requireNonNull(scope), act, user.person(), clocks.now()));
        notice.tell("enrolment.assigned.undone");
        Faces.redirect("/voortgang/toegewezen");
    }

    public Slice<Assigned.Line> getLines() {
        return lines;
    }

    public int getPage() {
        return page;
    }

    /** Whether there is something to take back. */
    public boolean isUndoable() {
        return !justNow.isEmpty();
    }

    public String title(Assigned.Line line) {
        return picks.title(line.assignment().module());
    }

    public String whom(Assigned.Line line) {
        return words.whom(line);
    }

    public String term(Assigned.Line line) {
        return words.term(line.assignment().term());
    }

    public String recurrence(Assigned.Line line) {
        return words.recurrence(line.assignment().recurrence());
    }

    private Optional<String> act() {
        return Optional.ofNullable(asked.getParameter("net")).filter(each -> each.matches("[0-9a-f-]{36}"));
    }
}
