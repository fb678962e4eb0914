package nl.overenweer.enrolment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/**
 * What a manager asks.
 *
 * @param recurrenceOrNull when it has to be done again; never when left out
 * @param reason in the manager's own words, read by the learner
 */
public record Request(
        List<String> modules, Group group, Term term, @Nullable Recurrence recurrenceOrNull, String reason) {
    static final int LONGEST_REASON = 300;

    public Request {
        modules = modules.stream().distinct().toList();
        if (reason.length() > LONGEST_REASON) {
            throw new RuleBroken("enrolment.reason.long", LONGEST_REASON);
        }
    }

    /** One module, once. */
    public Request(String module, Group group, @Nullable LocalDate dueOn, String reason) {
        this(List.of(module), group, dueOn == null ? new Term.Open() : new Term.On(dueOn), null, reason);
    }

    public Optional<Recurrence> recurrence() {
        return Optional.ofNullable(recurrenceOrNull);
    }
}
