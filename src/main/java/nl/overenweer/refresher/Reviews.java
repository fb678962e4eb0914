package nl.overenweer.refresher;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.Ticket;
import nl.overenweer.refresher.scheduling.Rating;
import nl.overenweer.refresher.scheduling.Recall;
import nl.overenweer.refresher.scheduling.Schedule;

/** The log of one card in its order, and what follows from it. */
record Reviews(List<Review> lines) {
    /** A time that counts: the line that asked, and how well she knew it in the end. */
    record Counted(Review line, Rating rating) {}

    Reviews {
        lines = List.copyOf(lines);
    }

    Reviews plus(Review line) {
        List<Review> more = new ArrayList<>(lines);
        more.add(line);
        return new Reviews(more);
    }

    int nextSeq() {
        return lines.isEmpty() ? 1 : lines.get(lines.size() - 1).seq() + 1;
    }

    boolean has(Ticket ticket) {
        return lines.stream().anyMatch(line -> line.ticket().equals(ticket));
    }

    /** Every time that counts: without what was undone, and since the card last started anew. */
    List<Counted> counted() {
        Deque<Counted> counted = new ArrayDeque<>();
        for (Review line : lines) {
            switch (line.deed()) {
                case ASKED -> counted.addLast(new Counted(line, line.rating().orElseThrow()));
                case EASED -> counted.addLast(new Counted(counted.removeLast().line(), Rating.EASY));
                case UNDONE -> counted.removeLast();
                case RENEWED -> counted.clear();
            }
        }
        return List.copyOf(counted);
    }

    Optional<Counted> last() {
        List<Counted> counted = counted();
        return counted.isEmpty() ? Optional.empty() : Optional.of(counted.get(counted.size() - 1));
    }

    /** The last time that counts, when it was on this day. */
    Optional<Counted> lastOn(LocalDate day) {
        return last().filter(counted -> counted.line().on().equals(day));
    }

    Optional<Instant> lastAsked() {
        return last().map(counted -> counted.line().at());
    }

    Schedule schedule(LocalDate firstDue, long seed) {
        List<Recall> recalls = counted().stream()
                .map(counted -> new Recall(counted.line().on(), counted.rating()))
                .toList();
        return Schedule.of(firstDue, recalls, seed);
    }
}
