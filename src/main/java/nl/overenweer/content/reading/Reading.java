package nl.overenweer.content.reading;

import java.util.List;
import java.util.Optional;

/** What came out of reading: a value when there was no fault, and otherwise all the faults at once. */
public record Reading<T>(Optional<T> value, List<Problem> problems) {
    public Reading {
        problems = List.copyOf(problems);
        if (value.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("a value or problems, not both and not neither");
        }
    }

    public static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    public static <T> Reading<T> refused(List<Problem> problems) {
        return new Reading<>(Optional.empty(), problems);
    }
}
