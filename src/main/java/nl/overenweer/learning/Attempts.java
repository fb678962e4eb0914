package nl.overenweer.learning;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.learning.progress.PackageResult;
import nl.overenweer.learning.progress.Route;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/**
 * What learners do. Every verb stores one step and says what the database did, or refuses and changes nothing: {@link NotFound} for an
 * attempt of somebody else and for what is not in the module, {@link RuleBroken} for what she can mend, {@link StaleStep} for what came
 * too late. The same ticket sent again gets the same receipt.
 */
@UseCase
public class Attempts {
    @Inject
    private AttemptStore store;

    @Inject
    private LedgerStore ledgers;

    @Inject
    private Library library;

    @Inject
    private Beginnings beginnings;

    @Inject
    private Leeways leeways;

    @Inject
    private Event<Object> events;

    /** The learner's attempt at this module: the one she is in, or the first. Opening a module enrols her. */
    public AttemptId open(Learner learner, String module, Instant now) {
        ModuleVersion version = beginnings.current(learner, module, now);
        return store.lastHeld(learner, module)
                .map(Attempt::id)
                .orElseGet(() -> beginnings.begin(learner, version, 1, Route.WHOLE, now));
    }

    /**
     * A new attempt at the whole module, at the version of today: after a completed one, or instead of a refresher. Refuses while the last one
     * is not done.
     */
    public AttemptId startAgain(Learner learner, String module, Instant now) {
        ModuleVersion version = beginnings.current(learner, module, now);
        Attempt last = beginnings.last(learner, module);
        if (last.route() == Route.WHOLE && store.ledger(last).completed().isEmpty()) {
            throw new RuleBroken("learning.attempt.not-done");
        }
        return beginnings.begin(learner, version, last.number() + 1, Route.WHOLE, now);
    }

    /** Remembers where the learner is; {@code item} and {@code spot} are the last parts of the address, or empty. */
    public void visit(Learner learner, AttemptId attempt, String item, String spot, Instant now) {
        Kept held = held(learner, attempt);
        Sitting sitting = sitting(held);
        Deed deed = new Judging(sitting).settle(new Deed(StepKind.VISITED, item, spot, Payload.NONE));
        if (sitting.ledger().last().filter(last -> last.tells(deed)).isEmpty()) {
            store(sitting, deed, null, now);
        }
    }

    /** A page was read to its end. */
    public Receipt read(Learner learner, AttemptId attempt, String page, Ticket ticket, Instant now) {
        return take(learner, attempt, new Deed(StepKind.READ, page, "", Payload.NONE), ticket, now);
    }

    /**
     * Decides in a scene of a case. {@code childAnswer} is the id of what the learner expects for the child.
     * Refuses without it, for a choice that earlier choices closed, and for a scene that is not the current one.
     */
    public Receipt decide(
            Learner learner,
            AttemptId attempt,
            String item,
            String scene,
            String choice,
            String childAnswer,
            Ticket ticket,
            Instant now) {
        Payload asked = Payload.NONE.with("choice", choice).with("child", childAnswer);
        return take(learner, attempt, new Deed(StepKind.DECIDED, item, scene, asked), ticket, now);
    }

    /** Predicts what most colleagues of the other profession chose. Refuses before the decision, and a second time. */
    public Receipt predict(
            Learner learner, AttemptId attempt, String item, String scene, String choice, Ticket ticket, Instant now) {
        Payload asked = Payload.NONE.with("choice", choice);
        return take(learner, attempt, new Deed(StepKind.PREDICTED, item, scene, asked), ticket, now);
    }

    /**
     * Asks somebody else in a case for information, on this ground. Refuses where it can't be asked now, what was given already, and a
     * ground that was tried before.
     */
    public Receipt ask(
            Learner learner, AttemptId attempt, String item, String inquiry, String basis, Ticket ticket, Instant now) {
        Payload asked = Payload.NONE.with("choice", basis);
        return take(learner, attempt, new Deed(StepKind.ASKED, item, inquiry, asked), ticket, now);
    }

    /** Starts a case over. The first path stays in the ledger. */
    public Receipt replay(Learner learner, AttemptId attempt, String item, Ticket ticket, Instant now) {
        return take(learner, attempt, new Deed(StepKind.REPLAYED, item, "", Payload.NONE), ticket, now);
    }

    /** Goes back to a decision of this run, to decide anew from there. The path that was walked stays in the ledger. */
    public Receipt goBack(Learner learner, AttemptId attempt, String item, String scene, Ticket ticket, Instant now) {
        return take(learner, attempt, new Deed(StepKind.REPLAYED, item, scene, Payload.NONE), ticket, now);
    }

    /** Answers a question; {@code given} as {@link nl.overenweer.learning.grading.AnswerSheet#read} reads it. Once per run. */
    public Receipt answer(
            Learner learner,
            AttemptId attempt,
            String quiz,
            String question,
            List<String> given,
            Ticket ticket,
            Instant now) {
        Payload asked = Payload.NONE.with("given", given);
        return take(learner, attempt, new Deed(StepKind.ANSWERED, quiz, question, asked), ticket, now);
    }

    /**
     * Answers a question of a closing test, over the answer that step {@code after} stored; 0 where there was none. Again and again until
     * it is handed in: the last one counts. Refuses when another answer was stored in between, for instance in another tab.
     */
    public Receipt answer(
            Learner learner,
            AttemptId attempt,
            String quiz,
            String question,
            List<String> given,
            int after,
            Ticket ticket,
            Instant now) {
        Payload asked = Payload.NONE.with("given", given).with(Judging.AFTER, after);
        return take(learner, attempt, new Deed(StepKind.ANSWERED, quiz, question, asked), ticket, now);
    }

    /** Hands in a quiz. Refuses while a question is open. */
    public Receipt finish(Learner learner, AttemptId attempt, String quiz, Ticket ticket, Instant now) {
        return take(learner, attempt, new Deed(StepKind.FINISHED, quiz, "", Payload.NONE), ticket, now);
    }

    /** Hands in a closing test; questions without an answer count as not right. Refuses while more are {@code open} than she knows of. */
    public Receipt finish(Learner learner, AttemptId attempt, String quiz, int open, Ticket ticket, Instant now) {
        Payload asked = Payload.NONE.with(Judging.OPEN, open);
        return take(learner, attempt, new Deed(StepKind.FINISHED, quiz, "", asked), ticket, now);
    }

    /** Begins a closing test: draws its questions. Refuses while one is under way, in the pause after one, and after the last one. */
    public Receipt draw(Learner learner, AttemptId attempt, String quiz, Ticket ticket, Instant now) {
        Deed asked = new Deed(StepKind.DRAWN, quiz, "", Payload.NONE);
        return take(learner, attempt, asked, ticket, now, sitting -> {
            String module = sitting.module().slug();
            return new ClosingDesk(sitting, leeways.of(learner, module))
                    .draw(asked, store.questionsMet(learner, module), now);
        });
    }

    /**
     * Hands in a closing test whose time is up, with what is stored: the same step as by hand. Says whether it did; nothing happens before
     * its time, nor a second time.
     */
    public boolean finishWhenTimeIsUp(Learner learner, AttemptId attempt, Instant now) {
        Sitting sitting = sitting(held(learner, attempt));
        Optional<Deed> due = timekeeping(learner, sitting).due(now);
        due.ifPresent(deed -> store(sitting, new Judging(sitting).settle(deed), null, now));
        return due.isPresent();
    }

    /** A package of another tool tells how its learner stands; the same again changes nothing. Says whether it was new. */
    public boolean report(Learner learner, AttemptId attempt, String item, PackageResult result, Instant now) {
        Sitting sitting = sitting(held(learner, attempt));
        Deed deed = new Judging(sitting).settle(new Deed(StepKind.REPORTED, item, "", Reported.of(result)));
        boolean known = sitting.ledger()
                .last(StepKind.REPORTED, item, "")
                .filter(last -> last.tells(deed))
                .isPresent();
        if (!known) {
            store(sitting, deed, null, now);
        }
        return !known;
    }

    /** Starts a finished quiz over. The best result stays. */
    public Receipt retry(Learner learner, AttemptId attempt, String quiz, Ticket ticket, Instant now) {
        return take(learner, attempt, new Deed(StepKind.RETRIED, quiz, "", Payload.NONE), ticket, now);
    }

    /** Makes the progress rows again from the ledger; says of how many attempts. */
    public int rebuild() {
        int rebuilt = 0;
        AttemptId last = new AttemptId(0);
        List<Attempt> some = store.after(last, 200);
        while (!some.isEmpty()) {
            some.forEach(attempt -> store.keep(AttemptProgress.of(sitting(attempt))));
            rebuilt += some.size();
            last = some.get(some.size() - 1).id();
            some = store.after(last, 200);
        }
        return rebuilt;
    }

    private Receipt take(Learner learner, AttemptId id, Deed asked, Ticket ticket, Instant now) {
        return take(learner, id, asked, ticket, now, sitting -> new Judging(sitting)
                .settle(timekeeping(learner, sitting).admit(asked, now)));
    }

    private Timekeeping timekeeping(Learner learner, Sitting sitting) {
        return new Timekeeping(
                sitting, () -> leeways.of(learner, sitting.module().slug()));
    }

    private Receipt take(
            Learner learner, AttemptId id, Deed asked, Ticket ticket, Instant now, Function<Sitting, Deed> judged) {
        Sitting sitting = sitting(held(learner, id));
        Optional<Step> before = sitting.ledger().sent(ticket);
        if (before.isPresent()) {
            return sameAgain(sitting, before.get(), asked);
        }
        Sitting after = store(sitting, judged.apply(sitting), ticket, now);
        return new Receipts(after).of(after.ledger().sent(ticket).orElseThrow());
    }

    private static Receipt sameAgain(Sitting sitting, Step before, Deed asked) {
        if (!before.tells(asked)) {
            throw new StaleStep("learning.step.ticket-used", new Whereabouts(sitting).here());
        }
        return new Receipts(sitting).of(before);
    }

    private Sitting store(Sitting sitting, Deed deed, @Nullable Ticket ticket, Instant now) {
        AttemptId attempt = sitting.attempt().id();
        Step step = new Step(attempt, sitting.ledger().nextSeq(), deed, ticket, now);
        Sitting after = sitting.plus(step);
        boolean completes =
                after.ledger().completed().isEmpty() && after.progress().complete();
        if (completes) {
            Deed completed = new Deed(StepKind.COMPLETED, "", "", Payload.NONE);
            Step end = new Step(attempt, after.ledger().nextSeq(), completed, null, now);
            ledgers.add(List.of(step, end));
            after = after.plus(end);
        } else {
            ledgers.add(List.of(step));
        }
        store.keep(AttemptProgress.of(after));
        Happenings.of(after, step, completes).forEach(events::fire);
        return after;
    }

    private Kept held(Learner learner, AttemptId id) {
        return ledgers.held(learner, id).orElseThrow(() -> new NotFound("attempt " + id));
    }

    private Sitting sitting(Kept kept) {
        return new Sitting(kept.attempt(), library.open(kept.attempt().version()), kept.ledger());
    }

    private Sitting sitting(Attempt attempt) {
        return sitting(new Kept(attempt, store.ledger(attempt)));
    }
}
