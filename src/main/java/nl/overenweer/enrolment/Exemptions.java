package nl.overenweer.enrolment;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.Library;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Managers exempt a learner of their own from a module. Who is outside the manager's scope is not found. */
@UseCase
public class Exemptions {
    @Inject
    private EnrolmentStore store;

    @Inject
    private AssignmentStore assignments;

    @Inject
    private Claims claims;

    @Inject
    private Allowances allowances;

    @Inject
    private Library library;

    @Inject
    private Audit audit;

    /** All that were ever given, the latest first. */
    @ReadOnly
    public List<Exemption> of(ManagedScope scope, PersonId person, String module, LocalDate today) {
        allowances.learner(scope, person, today);
        return store.exemptions(person, scope.organisation(), module);
    }

    /** Refuses a manager who exempts herself, and a second one while one holds. */
    public void give(
            ManagedScope scope,
            PersonId person,
            String module,
            Exemption.Ground ground,
            PersonId by,
            LocalDate today,
            Instant now) {
        allowances.learner(scope, person, today);
        if (library.current(module).isEmpty()) {
            throw new NotFound("module " + module);
        }
        if (by.equals(person)) {
            throw new RuleBroken("enrolment.exemption.self");
        }
        Enrolment enrolment = store.made(person, scope.organisation(), module, now);
        if (enrolment.isExempted()) {
            throw new RuleBroken("enrolment.exemption.already");
        }
        enrolment.exempt(true);
        store.add(new Exemption(person, scope.organisation(), module, ground, by, now));
        audit.record(Deed.of(AuditAct.EXEMPTED)
                .by(by.value())
                .in(scope.organisation().value())
                .about(person.value())
                .with("module=" + module));
    }

    /** What was asked of her holds again. */
    public void withdraw(
            ManagedScope scope, PersonId person, String module, long id, PersonId by, LocalDate today, Instant now) {
        allowances.learner(scope, person, today);
        Enrolment enrolment = store.made(person, scope.organisation(), module, now);
        store.exemptions(person, scope.organisation(), module).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("exemption " + id))
                .withdraw(by, now);
        audit.record(Deed.of(AuditAct.EXEMPTION_WITHDRAWN)
                .by(by.value())
                .in(scope.organisation().value())
                .about(person.value())
                .with("module=" + module));
        enrolment.exempt(
                store.exemptions(person, scope.organisation(), module).stream().anyMatch(Exemption::holds));
        boolean begun = assignments.begun(scope.organisation(), module).containsKey(person);
        if (!enrolment.isExempted() && !begun && enrolment.origin() == Origin.OWN) {
            assignments.remove(enrolment);
        } else {
            claims.settle(scope.organisation(), module, List.of(person));
        }
    }
}
