package nl.overenweer.learning.web;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import nl.overenweer.testing.browser.Visitor;

/** Gives some answer to a question of any kind, right or not: the first of everything, and these words where one types. */
final class QuestionForms {
    private QuestionForms() {}

    static void fill(Visitor learner, String typed) {
        Locator selects = learner.find(".pairs select, .gap select");
        for (int row = 0; row < selects.count(); row++) {
            selects.nth(row).selectOption(new SelectOption().setIndex(1));
        }
        Locator fields = learner.find(".gap input, .typed input");
        for (int row = 0; row < fields.count(); row++) {
            fields.nth(row).fill(typed);
        }
        Locator rows = learner.find(".matrix tbody tr");
        for (int row = 0; row < rows.count(); row++) {
            rows.nth(row).locator("input").first().check();
        }
        if (learner.find(".number input").count() > 0) {
            learner.find(".number input").fill("5");
        }
        if (learner.find(".option input, .passage input").count() > 0) {
            learner.find(".option input, .passage input").first().check();
        }
    }
}
