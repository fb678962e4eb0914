package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.Aid;
import nl.overenweer.content.Course;
import nl.overenweer.content.Registers;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;

/**
 * The words of what all modules share: both registers, the courses' own texts, the aid. As opposed to {@link ContentCheck}, which looks at one
 * module.
 */
public final class SharedCheck {
    private final List<Finding> found = new ArrayList<>();

    private SharedCheck() {}

    /** Found in {@code begrippen}, by term, and in {@code wetten}, by article. */
    public static List<Finding> problems(Registers registers) {
        var check = new SharedCheck();
        registers.glossary().terms().forEach(check::term);
        registers.statutes().statutes().forEach(check::statute);
        return List.copyOf(check.found);
    }

    /** Found in the course, by its address. */
    public static List<Finding> problems(Course course) {
        var check = new SharedCheck();
        check.words(
                course.slug(),
                "",
                Stream.of(course.title().nl(), course.summary().nl()),
                List.of());
        return List.copyOf(check.found);
    }

    /** Found in the aid, by part. Its list of diagnoses is a list of words to avoid. */
    public static List<Finding> problems(Aid aid) {
        var check = new SharedCheck();
        check.words("inschattingshulp", "", Stream.of(aid.title(), aid.what(), aid.noTest(), aid.care()), List.of());
        check.words(
                "inschattingshulp", "", Stream.concat(aid.anchors().stream(), aid.certainties().stream()), List.of());
        for (Aid.Part part : aid.parts()) {
            check.words("inschattingshulp", part.id(), Stream.of(part.title(), part.intro()), List.of());
            for (Aid.Prompt prompt : part.prompts()) {
                Stream<String> asked = Stream.of(prompt.title(), prompt.question(), prompt.others(), prompt.action());
                check.words("inschattingshulp", part.id(), asked, List.of());
                check.words("inschattingshulp", part.id(), prompt.anchors().stream(), List.of());
            }
        }
        return List.copyOf(check.found);
    }

    /** The word itself may be one to avoid: then its entry discusses it. */
    private void term(Term term) {
        var own = new ArrayList<>(term.forms());
        own.add(term.term());
        words(
                "begrippen",
                term.id(),
                Stream.of(term.ggz(), term.rvdk(), term.together(), term.misunderstanding()),
                own);
    }

    private void statute(Statute statute) {
        words("wetten", statute.id(), Stream.of(statute.name(), statute.law(), statute.gist()), List.of());
    }

    private void words(String item, String block, Stream<String> texts, List<String> discussed) {
        texts.forEach(text -> {
            Stigma.in(text).stream()
                    .filter(word -> discussed.stream().noneMatch(word.word()::equalsIgnoreCase))
                    .forEach(word -> found.add(new Finding(word.severity(), item, block, word.sentence())));
            Marks.in(text).ifPresent(mark -> found.add(new Finding(Severity.ERROR, item, block, Marks.sentence(mark))));
        });
    }
}
