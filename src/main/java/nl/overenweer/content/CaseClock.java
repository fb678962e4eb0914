package nl.overenweer.content;

import java.time.LocalDateTime;
import java.util.List;

/** The procesklok: when the case begins, and the time limits that may run in it. Times are local, in the Netherlands. */
public record CaseClock(LocalDateTime begin, List<TimeLimit> limits) {
    public CaseClock {
        limits = List.copyOf(limits);
        Checks.unique(limits, TimeLimit::id);
    }
}
