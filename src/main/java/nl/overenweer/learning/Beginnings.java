package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.enrolment.Enrolments;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.shared.NotFound;

/** Begins attempts, within the transaction of the verb that asked for it. */
@ApplicationScoped
class Beginnings {
    @Inject
    private AttemptStore store;

    @Inject
    private Library library;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Event<AttemptStarted> events;

    /** The version of today. Who opens a module is enrolled, and until the end of the transaction nobody else begins it for her. */
    ModuleVersion current(Learner learner, String module, Instant now) {
        ModuleVersion version = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        enrolments.enrol(learner.person(), learner.organisation(), module, now);
        return version;
    }

    Attempt last(Learner learner, String module) {
        return store.lastHeld(learner, module).orElseThrow(() -> new NotFound("attempt at " + module));
    }

    AttemptId begin(Learner learner, ModuleVersion version, int number, Route route, Instant now) {
        Attempt attempt =
                new Attempt(learner, version, number, route, UUID.randomUUID().getMostSignificantBits(), now);
        store.add(attempt);
        store.keep(AttemptProgress.of(new Sitting(attempt, library.open(version.id()), new Ledger(List.of()))));
        events.fire(new AttemptStarted(learner, attempt.id(), version.module(), version.id(), number, now));
        return attempt.id();
    }
}
