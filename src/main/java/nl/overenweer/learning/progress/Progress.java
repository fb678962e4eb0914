package nl.overenweer.learning.progress;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.progress.Fact.CaseEnded;
import nl.overenweer.learning.progress.Fact.PageRead;
import nl.overenweer.learning.progress.Fact.QuizFinished;
import nl.overenweer.learning.progress.Requirement.Kind;

/**
 * How a learner stands in one module. A pure function of the module and what happened, so it can be made again at any time.
 *
 * @param done slugs of the items that are done, in module order
 * @param total how many items count
 * @param quizRight the best run's questions at full marks
 * @param requirements what the completion rule asks, and how each stands
 */
public record Progress(Set<String> done, int total, int quizRight, int quizTotal, List<Requirement> requirements) {
    public Progress {
        done = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(done));
        requirements = List.copyOf(requirements);
    }

    public static Progress of(CourseModule module, Collection<Fact> facts) {
        int asked = module.completion().quizRight();
        Set<String> done = new LinkedHashSet<>();
        for (Item item : module.items()) {
            if (isDone(item, facts, asked)) {
                done.add(item.slug());
            }
        }
        int quizTotal = module.quizzes().stream()
                .mapToInt(quiz -> quiz.questions().size())
                .sum();
        int total = module.pages().size()
                + module.vignettes().size()
                + module.quizzes().size();
        return new Progress(done, total, bestRight(module, facts), quizTotal, requirements(module, done, facts));
    }

    /** 'paginas: alle, casussen: alle, toets: 7': all that the module's rule names. A rule that names nothing asks every item. */
    public boolean complete() {
        return requirements.stream().allMatch(Requirement::met);
    }

    private static boolean isDone(Item item, Collection<Fact> facts, int quizRight) {
        return item.match(
                page -> facts.contains(new PageRead(page.slug())),
                vignette -> facts.stream()
                        .anyMatch(
                                fact -> fact instanceof CaseEnded && fact.item().equals(vignette.slug())),
                quiz -> facts.stream()
                        .anyMatch(fact -> fact instanceof QuizFinished finished
                                && finished.item().equals(quiz.slug())
                                && finished.right() >= Math.min(quizRight, finished.total())),
                scorm -> false);
    }

    private static List<Requirement> requirements(CourseModule module, Set<String> done, Collection<Fact> facts) {
        CompletionRule rule = module.completion();
        boolean everything = !rule.allPages() && !rule.allVignettes() && rule.quizRight() == 0;
        List<Requirement> requirements = new ArrayList<>();
        if (rule.allPages() || everything) {
            requirements.add(all(Kind.PAGES, module.pages(), done));
        }
        if (rule.allVignettes() || everything) {
            requirements.add(all(Kind.CASES, module.vignettes(), done));
        }
        if (rule.quizRight() > 0) {
            int right = bestRight(module, facts);
            List<String> open = right >= rule.quizRight()
                    ? List.of()
                    : module.quizzes().stream().map(Quiz::slug).toList();
            requirements.add(new Requirement(Kind.QUIZ, right, rule.quizRight(), open));
        } else if (everything) {
            requirements.add(all(Kind.QUIZ, module.quizzes(), done));
        }
        return requirements;
    }

    private static Requirement all(Kind kind, List<? extends Item> items, Set<String> done) {
        List<String> open = items.stream()
                .map(Item::slug)
                .filter(slug -> !done.contains(slug))
                .toList();
        return new Requirement(kind, items.size() - open.size(), items.size(), open);
    }

    private static int bestRight(CourseModule module, Collection<Fact> facts) {
        return module.quizzes().stream()
                .mapToInt(quiz -> facts.stream()
                        .filter(QuizFinished.class::isInstance)
                        .map(QuizFinished.class::cast)
                        .filter(finished -> finished.item().equals(quiz.slug()))
                        .mapToInt(QuizFinished::right)
                        .max()
                        .orElse(0))
                .sum();
    }
}
