package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Page;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.ScormPackage;

/** Every text that a learner may come to read: what is about words is asked of all of them, and of nothing else. */
public final class Wordings {
    private final List<Wording> all = new ArrayList<>();

    Wordings() {}

    /** What the module says of itself, in Dutch. What is still to be verified is for trainers only. */
    public static List<Wording> of(CourseModule module) {
        var wordings = new Wordings();
        wordings.add("", module.title().nl(), module.summary().nl(), module.forWhom());
        module.goals().forEach(goal -> wordings.add("", goal.nl()));
        wordings.add("", module.care(), module.reflection(), module.deepening());
        return wordings.all();
    }

    public static List<Wording> of(Item item) {
        var wordings = new Wordings();
        wordings.add("", item.title());
        return item.match(
                page -> wordings.page(page),
                vignette -> new CaseWordings(wordings).all(vignette),
                quiz -> wordings.quiz(quiz),
                (ScormPackage scorm) -> wordings.all());
    }

    private List<Wording> page(Page page) {
        add("", page.body());
        return all();
    }

    private List<Wording> quiz(Quiz quiz) {
        add("", quiz.introduction());
        for (Question question : quiz.questions()) {
            add(question.id(), question.text());
            question.match(new QuestionWordings()).forEach(text -> add(question.id(), text));
        }
        return all();
    }

    void add(String block, String... texts) {
        for (String text : texts) {
            if (!text.isBlank()) {
                all.add(new Wording(block, text));
            }
        }
    }

    List<Wording> all() {
        return List.copyOf(all);
    }
}
