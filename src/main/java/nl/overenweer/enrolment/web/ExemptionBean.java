package nl.overenweer.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import nl.overenweer.content.Library;
import nl.overenweer.enrolment.Allowances;
import nl.overenweer.enrolment.Exemption;
import nl.overenweer.enrolment.Exemptions;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Whether one learner need not do one module: given, and withdrawn again. */
@Named
@RequestScoped
public class ExemptionBean {
    /** One that was given, with the names of who gave and withdrew it. */
    public record Given(Exemption exemption, String by, String withdrawnBy) {}

    @Inject
    private Exemptions exemptions;

    @Inject
    private Allowances allowances;

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private CurrentUser user;

    @Inject
    private RouteParams params;

    @Inject
    private ModulePicks picks;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private @Nullable ManagedScope scope;
    private List<Exemption> given = List.of();
    private String name = "";
    private String reason = "";
    private String proof = "";

    /** Somebody outside the manager's scope is not found. */
    @PostConstruct
    void load() {
        ManagedScope mine = people.managedBy(user);
        scope = mine;
        name = allowances.learner(mine, person(), clocks.today()).name();
        if (library.current(module()).isEmpty()) {
            throw new NotFound("module " + module());
        }
        given = exemptions.of(mine, person(), module(), clocks.today());
    }

    public void give() {
        exemptions.give(
                scope(),
                person(),
                module(),
                new Exemption.Ground(reason, proof),
                user.person(),
                clocks.today(),
                clocks.now());
        notice.tell("enrolment.exemption.given");
        again();
    }

    public void withdraw() {
        String id = Objects.requireNonNullElse(asked.getParameter("exemption"), "");
        long number = id.matches("[0-9]{1,18}") ? Long.parseLong(id) : 0;
        exemptions.withdraw(scope(), person(), module(), number, user.person(), clocks.today(), clocks.now());
        notice.tell("enrolment.exemption.withdrawn");
        again();
    }

    public String getName() {
        return name;
    }

    public String getTitle() {
        return picks.title(module());
    }

    public String getPersonHref() {
        return "/voortgang/" + person();
    }

    public boolean isHolding() {
        return given.stream().anyMatch(Exemption::holds);
    }

    public List<Given> getGiven() {
        return given.stream()
                .map(each -> new Given(
                        each,
                        people.name(each.by()),
                        each.withdrawnBy().map(people::name).orElse("")))
                .toList();
    }

    public String getReason() {
        return reason;
    }

    public void setReason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason;
    }

    public String getProof() {
        return proof;
    }

    public void setProof(@Nullable String proof) {
        this.proof = proof == null ? "" : proof;
    }

    private void again() {
        Faces.redirect("/voortgang/%s/%s/vrijstelling", person().toString(), module());
    }

    private ManagedScope scope() {
        return Objects.requireNonNull(scope);
    }

    private PersonId person() {
        return new PersonId(params.number("person"));
    }

    private String module() {
        return params.get("module");
    }
}
