package nl.overenweer.learning.progress;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Quiz;

/** By which way somebody does a module, and what that asks of her. */
public enum Route {
    /** All that the module's own rule asks. */
    WHOLE,
    /**
     * For who did the module before: the closing test once more. Where the module has none, the questions to practise with, as many of them
     * right as the module's own rule asks; where that asks none, seven in ten.
     */
    REFRESHER;

    private static final int IN_TEN = 7;
    private static final int TEN = 10;
    private static final int LEAST_MINUTES = 5;

    /** Whether this module can be done so: there is no refresher without a question. */
    public boolean isIn(CourseModule module) {
        return this == WHOLE || questions(module) > 0;
    }

    /** What has to be done. */
    public CompletionRule rule(CourseModule module) {
        if (this == WHOLE) {
            return module.completion();
        }
        if (module.closingTest().isPresent()) {
            return new CompletionRule(false, false, 0, true);
        }
        int asked = module.completion().quizRight();
        int share = (questions(module) * IN_TEN + TEN - 1) / TEN;
        return new CompletionRule(false, false, asked > 0 ? asked : share);
    }

    /** What counts in how far she is. */
    public List<Item> items(CourseModule module) {
        List<Item> items = new ArrayList<>();
        if (this == WHOLE) {
            items.addAll(module.pages());
            items.addAll(module.vignettes());
            items.addAll(module.quizzes());
            items.addAll(module.packages());
        } else {
            items.addAll(tests(module));
        }
        return items;
    }

    /** How long it takes: of a refresher, a minute for each question, or as long as the test's clock runs. */
    public int minutes(CourseModule module) {
        if (this == WHOLE) {
            return module.minutes();
        }
        int clock = module.closingTest()
                .flatMap(Quiz::closing)
                .map(test -> test.minutes())
                .orElse(0);
        return clock > 0 ? clock : Math.max(LEAST_MINUTES, questions(module));
    }

    private static int questions(CourseModule module) {
        return tests(module).stream().mapToInt(Quiz::asked).sum();
    }

    private static List<Quiz> tests(CourseModule module) {
        return module.closingTest().map(List::of).orElseGet(module::practice);
    }
}
