package nl.overenweer.content;

import java.util.List;
import java.util.Optional;

/** All articles of law that modules may cite. */
public record StatuteRegister(List<Statute> statutes) {
    public static final StatuteRegister EMPTY = new StatuteRegister(List.of());

    public StatuteRegister {
        statutes = List.copyOf(statutes);
        Checks.unique(statutes, Statute::id);
    }

    public Optional<Statute> statute(String id) {
        return statutes.stream().filter(statute -> statute.id().equals(id)).findFirst();
    }
}
