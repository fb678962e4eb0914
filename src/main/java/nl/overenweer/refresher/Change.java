package nl.overenweer.refresher;

import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Statute.Status;

/** An article that says something else than when a learner did the module that cites it. */
public record Change(Kind kind, Statute before, Statute now) {
    /** In what way. */
    public enum Kind {
        /** It is law no more. */
        REPEALED,
        /** What was announced has become law. */
        ENTERED,
        /** What it says was read anew and is another thing. */
        REWORDED
    }

    /**
     * Empty when nothing changed, or when what stands there now is not verified. A gist that was only polished is no changed law: the author
     * tells a change by the date on which the new text was read.
     */
    public static Optional<Change> between(Optional<Statute> before, Optional<Statute> now) {
        return before.flatMap(then -> now.filter(today -> !today.isToCheck())
                .flatMap(today -> kind(then, today).map(kind -> new Change(kind, then, today))));
    }

    private static Optional<Kind> kind(Statute before, Statute now) {
        if (now.status() == Status.REPEALED) {
            return before.status() == Status.REPEALED ? Optional.empty() : Optional.of(Kind.REPEALED);
        }
        if (before.status() == Status.ANNOUNCED && now.status() == Status.IN_FORCE) {
            return Optional.of(Kind.ENTERED);
        }
        boolean readAnew = readOn(now).isAfter(readOn(before));
        return readAnew && !before.gist().equals(now.gist()) ? Optional.of(Kind.REWORDED) : Optional.empty();
    }

    private static LocalDate readOn(Statute statute) {
        return Optional.ofNullable(statute.readOn()).orElse(LocalDate.MIN);
    }
}
