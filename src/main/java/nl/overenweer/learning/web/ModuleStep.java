package nl.overenweer.learning.web;

import java.util.ArrayList;
import java.util.List;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.ItemView;
import nl.overenweer.learning.ItemView.Kind;
import nl.overenweer.learning.ItemView.State;
import nl.overenweer.shared.Texts;

/** A part of a module in the small row of steps: reading as a whole, then each case and test by itself. */
public record ModuleStep(String label, boolean done, boolean now) {
    static List<ModuleStep> of(List<ItemView> items, Texts texts) {
        List<ModuleStep> steps = new ArrayList<>();
        List<ItemView> pages =
                items.stream().filter(item -> item.kind() == Kind.PAGE).toList();
        if (!pages.isEmpty()) {
            steps.add(new ModuleStep(
                    texts.get("learning.step.reading"),
                    pages.stream().allMatch(page -> page.state() == State.DONE),
                    pages.stream().anyMatch(ItemView::current)));
        }
        boolean closes = items.stream().anyMatch(ModuleStep::isClosing);
        int cases = 0;
        for (ItemView item : items) {
            if (item.kind() != Kind.PAGE) {
                cases += item.kind() == Kind.CASE ? 1 : 0;
                String label = item.kind() == Kind.CASE
                        ? texts.of("learning.step.case", cases)
                        : texts.get(quiz(item, closes));
                steps.add(new ModuleStep(label, item.state() == State.DONE, item.current()));
            }
        }
        return steps;
    }

    private static String quiz(ItemView item, boolean closes) {
        if (isClosing(item)) {
            return "learning.closing.kind";
        }
        return closes ? "learning.step.practice" : "learning.step.quiz";
    }

    private static boolean isClosing(ItemView item) {
        return item.item() instanceof Quiz quiz && quiz.isClosing();
    }
}
