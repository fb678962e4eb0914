package nl.overenweer.refresher;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Term;

/** Finds what cards ask. A card whose question, word or change is not there today, or is not verified, asks nothing. */
final class Grounds {
    private final Library library;
    private final Map<String, ModuleVersion> shelf;

    /** @param shelf the current version of every module */
    Grounds(Library library, List<ModuleVersion> shelf) {
        this.library = library;
        this.shelf = shelf.stream().collect(Collectors.toMap(ModuleVersion::module, Function.identity()));
    }

    Optional<Ground> of(Subject subject) {
        return Optional.ofNullable(shelf.get(subject.module()))
                .flatMap(version -> of(subject, version, library.open(version.id())));
    }

    /** Whether a word has two sides that may be shown. */
    static boolean canBeAsked(Term term) {
        return term.openCheck().isEmpty()
                && !term.ggz().isBlank()
                && !term.rvdk().isBlank()
                && !term.together().isBlank();
    }

    /** What an article says now, beside what it said then. */
    Optional<Change> change(String statute, Instant then) {
        return Change.between(
                library.registers(then).statutes().statute(statute),
                library.statutes().statute(statute));
    }

    private Optional<Ground> of(Subject subject, ModuleVersion version, CourseModule module) {
        return switch (subject.kind()) {
            case QUESTION -> question(subject, version, module);
            case TERM ->
                library.glossary()
                        .term(subject.key())
                        .filter(Grounds::canBeAsked)
                        .map(term -> new Ground.OfTerm(module.title(), term));
            case LAW ->
                change(subject.key(), subject.learnedAt()).map(change -> new Ground.OfLaw(module.title(), change));
        };
    }

    /** The question as it is asked today: a newer version may have mended it. */
    private static Optional<Ground> question(Subject subject, ModuleVersion version, CourseModule module) {
        String[] place = subject.key().split("/", -1);
        return module.item(place[1])
                .filter(Quiz.class::isInstance)
                .map(Quiz.class::cast)
                .flatMap(quiz -> quiz.question(place[2]))
                .map(question -> new Ground.OfQuestion(module.title(), version, question));
    }
}
