package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.learning.progress.Requirement;

/**
 * Why a module is done, or not yet: what its rule asks, by what each demand was met and when, and what is open. Follows from the ledger
 * alone. It tells no answer, and how a quiz to practise with went is told to the learner only.
 *
 * @param refresher whether the rule of the refresher holds for her, rather than the module's own
 * @param lines one for each demand of the completion rule
 * @param beyond parts of the module that the rule does not ask
 */
public record Why(boolean refresher, Optional<Instant> completedAt, List<Line> lines, List<Part> beyond) {
    /** One demand, and the parts of the module that it is about. */
    public record Line(Requirement requirement, List<Part> parts) {
        public Line {
            parts = List.copyOf(parts);
        }

        public boolean isMet() {
            return requirement.met();
        }

        /** When the last part that it took was done; empty while it is open. */
        public Optional<Instant> metAt() {
            return isMet()
                    ? parts.stream().flatMap(part -> part.doneAt().stream()).max(Instant::compareTo)
                    : Optional.empty();
        }

        /** What still lacks. */
        public List<Part> open() {
            return parts.stream()
                    .filter(part -> requirement.open().contains(part.slug()))
                    .toList();
        }

        public List<Part> done() {
            return parts.stream().filter(part -> part.doneAt().isPresent()).toList();
        }
    }

    /**
     * One page, case or quiz.
     *
     * @param timeUps when time was up, for each attempt at a closing test that was handed in for that
     */
    public record Part(String slug, String title, String address, Optional<Instant> doneAt, List<Instant> timeUps) {
        public Part {
            timeUps = List.copyOf(timeUps);
        }
    }

    public Why {
        lines = List.copyOf(lines);
        beyond = List.copyOf(beyond);
    }

    public static Why of(AttemptView attempt) {
        List<Line> lines = attempt.progress().requirements().stream()
                .map(requirement -> new Line(requirement, parts(attempt, asked(attempt.module(), requirement))))
                .toList();
        List<String> named = lines.stream()
                .flatMap(line -> line.parts().stream())
                .map(Part::slug)
                .toList();
        List<Item> others = attempt.module().items().stream()
                .filter(item -> !named.contains(item.slug()))
                .toList();
        return new Why(attempt.isRefresher(), attempt.completedAt(), lines, parts(attempt, others));
    }

    public boolean isDone() {
        return completedAt.isPresent();
    }

    private static List<? extends Item> asked(CourseModule module, Requirement requirement) {
        return switch (requirement.kind()) {
            case PAGES -> module.pages();
            case CASES -> module.vignettes();
            case PACKAGES -> module.packages();
            case QUIZ -> module.completion().isEmpty() ? module.quizzes() : module.practice();
            case CLOSING -> module.closingTest().stream().toList();
        };
    }

    private static List<Part> parts(AttemptView attempt, List<? extends Item> items) {
        return items.stream()
                .map(item -> new Part(
                        item.slug(),
                        item.title(),
                        attempt.item(item.slug()).map(ItemView::address).orElse(""),
                        Optional.ofNullable(attempt.progress().doneAt().get(item.slug())),
                        attempt.item(item.slug()).map(ItemView::timeUps).orElse(List.of())))
                .toList();
    }
}
