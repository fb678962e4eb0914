package nl.overenweer.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A module as learners meet it, of one version; immutable.
 *
 * @param audience whose track it is in
 * @param forWhom the same in words
 * @param lawDate the law in this module was read on this date
 * @param care what to know before starting: sensitive content, and where help is (Markdown, may be empty)
 * @param goals sentences that follow 'Na deze module kun je …'
 * @param validMonths so long a certificate of it holds; 0 where it does not expire
 * @param openChecks what is not verified: only trainers see it
 * @param reflection questions to think about (Markdown, may be empty)
 * @param deepening where to read on (Markdown, may be empty)
 * @param media paths of the module's other files, such as {@code media/keten.svg}
 */
public record CourseModule(
        String code,
        String slug,
        LocalText title,
        LocalText summary,
        Set<Glasses> audience,
        String forWhom,
        int minutes,
        LocalDate lawDate,
        String care,
        List<LocalText> goals,
        List<Item> items,
        CompletionRule completion,
        int validMonths,
        List<Source> sources,
        List<OpenCheck> openChecks,
        String reflection,
        String deepening,
        Set<String> media) {

    public CourseModule {
        Checks.slug(slug);
        Checks.that(minutes > 0, "a module takes at least a minute");
        Checks.that(validMonths >= 0, "a certificate does not expire before it is issued");
        audience = Frozen.glasses(audience);
        goals = List.copyOf(goals);
        items = List.copyOf(items);
        sources = List.copyOf(sources);
        openChecks = List.copyOf(openChecks);
        media = Frozen.set(new TreeSet<>(media));
        Checks.unique(items, Item::slug);
        Checks.unique(sources, Source::id);
    }

    public Optional<Item> item(String itemSlug) {
        return items.stream().filter(item -> item.slug().equals(itemSlug)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }

    public List<Page> pages() {
        return kind(Page.class);
    }

    public List<Vignette> vignettes() {
        return kind(Vignette.class);
    }

    public List<Quiz> quizzes() {
        return kind(Quiz.class);
    }

    /** What other tools made. */
    public List<ScormPackage> packages() {
        return kind(ScormPackage.class);
    }

    /** The quiz that closes the module; empty where none does. */
    public Optional<Quiz> closingTest() {
        return quizzes().stream().filter(Quiz::isClosing).findFirst();
    }

    /** The quizzes to practise with. */
    public List<Quiz> practice() {
        return quizzes().stream().filter(quiz -> !quiz.isClosing()).toList();
    }

    /** What a closing test draws from: its own questions, then those of the quizzes that it names. */
    public Bank bank(Quiz test) {
        List<String> named = test.closing().map(ClosingTest::bank).orElse(List.of());
        return Bank.of(
                test,
                quizzes().stream()
                        .filter(quiz -> named.contains(quiz.slug()) && !quiz.equals(test))
                        .toList());
    }

    /** The same with a package at its end, which counts for being done. */
    public CourseModule with(ScormPackage last) {
        List<Item> more = new ArrayList<>(items);
        more.add(last);
        CompletionRule rule = new CompletionRule(
                completion.allPages(),
                completion.allVignettes(),
                completion.quizRight(),
                completion.closingPassed(),
                true);
        return new CourseModule(
                code,
                slug,
                title,
                summary,
                audience,
                forWhom,
                minutes,
                lawDate,
                care,
                goals,
                more,
                rule,
                validMonths,
                sources,
                openChecks,
                reflection,
                deepening,
                media);
    }

    private <T extends Item> List<T> kind(Class<T> type) {
        Stream<Item> all = items.stream();
        return all.filter(type::isInstance).map(type::cast).toList();
    }
}
