package nl.overenweer.learning.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.progress.Fact.CaseEnded;
import nl.overenweer.learning.progress.Fact.PackageReported;
import nl.overenweer.learning.progress.Fact.PageRead;
import nl.overenweer.learning.progress.Fact.QuizFinished;
import nl.overenweer.learning.progress.Requirement.Kind;

/**
 * How a learner stands in one module. A pure function of the module and what happened, so it can be made again at any time.
 *
 * @param doneAt since when each item is done, by its slug, in module order
 * @param counted slugs of the items that count by the way she goes
 * @param quizRight the best run's questions at full marks: of the closing test where the rule asks it, else of the quizzes to practise with
 * @param requirements what the completion rule asks, and how each stands
 */
public record Progress(
        Map<String, Instant> doneAt,
        List<String> counted,
        int quizRight,
        int quizTotal,
        List<Requirement> requirements) {
    public Progress {
        counted = List.copyOf(counted);
        doneAt = Collections.unmodifiableMap(new LinkedHashMap<>(doneAt));
        requirements = List.copyOf(requirements);
    }

    /** By the whole of the module. */
    public static Progress of(CourseModule module, Collection<Fact> facts) {
        return of(module, Route.WHOLE, facts);
    }

    public static Progress of(CourseModule module, Route route, Collection<Fact> facts) {
        CompletionRule rule = route.rule(module);
        int asked = rule.quizRight();
        Map<String, Instant> done = new LinkedHashMap<>();
        for (Item item : module.items()) {
            proofs(item, facts, asked)
                    .map(Fact::at)
                    .min(Comparator.naturalOrder())
                    .ifPresent(at -> done.put(item.slug(), at));
        }
        List<Quiz> told = told(module, rule);
        int questions = told.stream().mapToInt(Quiz::asked).sum();
        return new Progress(
                done,
                slugs(route.items(module)),
                bestRight(told, facts),
                questions,
                requirements(module, rule, done.keySet(), facts));
    }

    /** How many items count. */
    public int total() {
        return counted.size();
    }

    /** How many of those are done. */
    public int ready() {
        return (int) counted.stream().filter(doneAt::containsKey).count();
    }

    /** Slugs of the items that are done, in module order. */
    public Set<String> done() {
        return doneAt.keySet();
    }

    /** 'paginas: alle, casussen: alle, eindtoets: geslaagd': all that the module's rule names. A rule that names nothing asks every item. */
    public boolean complete() {
        return requirements.stream().allMatch(Requirement::met);
    }

    /** How many questions the rule asks to be right; 0 where it asks none. */
    public int quizNeeded() {
        return requirement(Kind.CLOSING)
                .or(() -> requirement(Kind.QUIZ))
                .map(Requirement::need)
                .orElse(0);
    }

    private Optional<Requirement> requirement(Kind kind) {
        return requirements.stream().filter(each -> each.kind() == kind).findFirst();
    }

    /** The facts of which each makes this item done. */
    private static Stream<? extends Fact> proofs(Item item, Collection<Fact> facts, int quizRight) {
        Stream<Fact> own = facts.stream().filter(fact -> fact.item().equals(item.slug()));
        return item.match(
                page -> own.filter(PageRead.class::isInstance),
                vignette -> own.filter(CaseEnded.class::isInstance),
                quiz -> own.filter(QuizFinished.class::isInstance)
                        .map(QuizFinished.class::cast)
                        .filter(finished -> finished.right() >= needed(quiz, quizRight, finished.total())),
                scorm -> own.filter(PackageReported.class::isInstance)
                        .map(PackageReported.class::cast)
                        .filter(reported -> reported.result().done()));
    }

    private static int needed(Quiz quiz, int quizRight, int total) {
        return Math.min(quiz.closing().map(ClosingTest::needed).orElse(quizRight), total);
    }

    private static List<Requirement> requirements(
            CourseModule module, CompletionRule rule, Set<String> done, Collection<Fact> facts) {
        List<Requirement> requirements = new ArrayList<>();
        if (rule.allPages() || rule.isEmpty()) {
            requirements.add(all(Kind.PAGES, module.pages(), done));
        }
        if (rule.allVignettes() || rule.isEmpty()) {
            requirements.add(all(Kind.CASES, module.vignettes(), done));
        }
        if (rule.quizRight() > 0) {
            requirements.add(quiz(Kind.QUIZ, module.practice(), facts, rule.quizRight()));
        }
        if (rule.closingPassed()) {
            module.closingTest()
                    .ifPresent(test -> requirements.add(quiz(
                            Kind.CLOSING,
                            List.of(test),
                            facts,
                            test.closing().map(ClosingTest::needed).orElse(0))));
        }
        if (rule.isEmpty()) {
            requirements.add(all(Kind.QUIZ, module.quizzes(), done));
        }
        if (rule.allPackages() || rule.isEmpty() && !module.packages().isEmpty()) {
            requirements.add(all(Kind.PACKAGES, module.packages(), done));
        }
        return requirements;
    }

    private static Requirement quiz(Kind kind, List<Quiz> quizzes, Collection<Fact> facts, int needed) {
        int right = bestRight(quizzes, facts);
        return new Requirement(kind, right, needed, right >= needed ? List.of() : slugs(quizzes));
    }

    private static Requirement all(Kind kind, List<? extends Item> items, Set<String> done) {
        List<String> open =
                slugs(items).stream().filter(slug -> !done.contains(slug)).toList();
        return new Requirement(kind, items.size() - open.size(), items.size(), open);
    }

    private static List<String> slugs(List<? extends Item> items) {
        return items.stream().map(Item::slug).toList();
    }

    /** The quizzes whose result is told. */
    private static List<Quiz> told(CourseModule module, CompletionRule rule) {
        return rule.closingPassed() ? module.closingTest().stream().toList() : module.practice();
    }

    private static int bestRight(List<Quiz> quizzes, Collection<Fact> facts) {
        return quizzes.stream()
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
