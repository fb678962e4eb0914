package nl.overenweer.learning.web;

import java.util.List;
import nl.overenweer.content.reading.Cited;

/**
 * The procesklok as a page shows it, in words.
 *
 * @param moment day and hour of the case
 */
public record ClockView(String moment, List<Line> limits) {
    /**
     * A term that has begun.
     *
     * @param state {@code loopt}, {@code gehaald}, {@code gemist}, or {@code voorbij} for one that was never the learner's to meet
     * @param until its last moment
     * @param left how long it still runs; empty when it does not
     */
    public record Line(String what, String state, String until, String left, List<Cited> sources) {
        public Line {
            sources = List.copyOf(sources);
        }
    }

    public ClockView {
        limits = List.copyOf(limits);
    }
}
