package nl.overenweer.accreditation;

import static nl.overenweer.learning.LearningWorld.NOW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import nl.overenweer.content.Library;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.ModuleCompleted;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.people.PersonId;

/** Registers that gave points for a module, and people who finished it, for tests in the container; each new. */
@ApplicationScoped
public class AccreditationWorld {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    private final AtomicLong names = new AtomicLong(System.nanoTime());

    @Inject
    private Registers registers;

    @Inject
    private Accreditations accreditations;

    @Inject
    private Numbers numbers;

    @Inject
    private Library library;

    @Inject
    private Attempts attempts;

    @Inject
    private Event<ModuleCompleted> completed;

    /** One that takes a list, and asks for a closing test. */
    public RegisterId register() {
        RegisterId register = registers.add("Proefregister " + names.incrementAndGet(), "", true);
        registers.ask(
                register,
                new RegisterTerms(Unit.POINTS, Delivery.LIST, true, true, new NumberRule(0, ""), "verzonnen"));
        return register;
    }

    /** Granted, for the year of the tests. */
    public AccreditationId accredited(RegisterId register, String module, PersonId by) {
        AccreditationId made = accreditations.request(register, module, terms(), by, NOW);
        accreditations.grant(made);
        return made;
    }

    public AccreditationTerms terms() {
        return new AccreditationTerms(
                "A-1", "", new BigDecimal("1.5"), LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), "");
    }

    public void number(Learner learner, RegisterId register, String number) {
        numbers.keep(learner.person(), register, number, NOW);
    }

    /** The module is finished, its closing test passed: as learning tells it, so that there is a certificate. */
    public void finishes(Learner learner, String module, Instant at) {
        finishes(learner, module, Route.WHOLE, at);
    }

    /** The same by the refresher. */
    public void refreshes(Learner learner, String module, Instant at) {
        finishes(learner, module, Route.REFRESHER, at);
    }

    private void finishes(Learner learner, String module, Route route, Instant at) {
        AttemptId attempt = attempts.open(learner, module, at);
        VersionId version = library.current(module).orElseThrow().id();
        completed.fire(new ModuleCompleted(learner, attempt, module, version, route, 2, 2, at, at));
    }

    public Scope of(Learner learner) {
        return new Scope(Optional.of(learner.organisation()));
    }
}
