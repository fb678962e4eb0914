package nl.overenweer.learning;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Item;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.Page;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.SceneTree;
import nl.overenweer.learning.grading.Questions;

/** A module with a page, a case, a quiz of three questions and a last page; done with all pages, the case, and two questions right. */
public final class CourseSketch {
    public static final Vignette CASE = SceneTree.plant(
            "casus-1",
            """
            desk
              a -> hall
              b -> hall
            hall
              c if desk=a -> peace
              d -> unrest
            peace.
            unrest.
            """);

    public static final Quiz QUIZ = new Quiz(
            "toets",
            "Quiz",
            "",
            List.of(Questions.one("*a", "b", "c"), Questions.some("*a", "*b", "c"), Questions.number("5", "0", 0)));

    private CourseSketch() {}

    public static CourseModule module() {
        return module(new CompletionRule(true, true, 2));
    }

    public static CourseModule module(CompletionRule rule) {
        return module(rule, List.of(page("begin"), CASE, QUIZ, page("einde")));
    }

    public static CourseModule module(CompletionRule rule, List<Item> items) {
        return new CourseModule(
                "A4",
                "meldcode",
                LocalText.dutch("Meldcode"),
                LocalText.dutch("Over de meldcode"),
                Set.of(Glasses.GGZ),
                "",
                40,
                LocalDate.of(2026, 10, 1),
                "",
                List.of(),
                items,
                rule,
                0,
                List.of(),
                List.of(),
                "",
                "",
                Set.of());
    }

    public static Page page(String slug) {
        return new Page(slug, slug, 5, null, "Text");
    }
}
