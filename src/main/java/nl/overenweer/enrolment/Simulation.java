package nl.overenweer.enrolment;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.PersonId;

/** What an assignment would do, worked out before anything is stored. */
public record Simulation(List<Row> rows) {
    /**
     * One person and one module.
     *
     * @param day by when, or for what is done: when
     */
    public record Row(
            PersonId person, String name, String team, String module, Effect effect, Optional<LocalDate> day) {}

    public Simulation {
        rows = List.copyOf(rows);
    }

    /** How many people it is about, each counted once. */
    public long people() {
        return rows.stream().map(Row::person).distinct().count();
    }

    /** How many of whom something is asked that was not. */
    public long touched() {
        return rows.stream()
                .filter(row ->
                        row.effect() == Effect.NEW || row.effect() == Effect.SOONER || row.effect() == Effect.AGAIN)
                .map(Row::person)
                .distinct()
                .count();
    }

    /** How many there are of each effect in this module; what there is none of is left out. */
    public Map<Effect, Long> counts(String module) {
        Map<Effect, Long> counts = new EnumMap<>(Effect.class);
        rows.stream()
                .filter(row -> row.module().equals(module))
                .forEach(row -> counts.merge(row.effect(), 1L, Long::sum));
        return counts;
    }
}
