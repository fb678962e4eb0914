package nl.overenweer.scorm;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Question;
import nl.overenweer.content.SingleChoice;

/** Somebody who does a whole package by the keyboard: reads each page, chooses the first of what is offered, answers rightly but for what she gets wrong when she practises. */
final class PackageLearner {
    private static final int PATIENCE = 400;
    private static final String ON = ".next-bar a.btn:not(.second):not(.quiet)";

    private static final String WHICH = "() => { const shown = document.getElementById('question').textContent; const"
            + " { module } = JSON.parse(document.getElementById('module').textContent); const text = html =>"
            + " Object.assign(document.createElement('h2'), { innerHTML: html }).textContent; return"
            + " module.items.flatMap(item => item.questions ?? []).find(each => text(each.html) === shown).id; }";

    private final PackageStage stage;
    private final CourseModule module;
    private final Set<String> wrong;
    private final Set<String> visited = new LinkedHashSet<>();
    private final List<Deed> deeds = new ArrayList<>();

    /**
     * What a host is told of once it counts: an answer, or a decision in a case.
     *
     * @param spot the question or the scene
     * @param choice of a decision; empty for an answer
     */
    record Deed(String item, String spot, String choice, boolean wrong) {}

    PackageLearner(PackageStage stage, CourseModule module, Set<String> wrong) {
        this.stage = stage;
        this.module = module;
        this.wrong = wrong;
    }

    /** Begins on the module's own page and goes on until she is there again, or until this is so. */
    void goOn(Predicate<PackageLearner> until) {
        if (stage.at("section[aria-labelledby=verder] a.btn").count() > 0) {
            step(() -> press("section[aria-labelledby=verder] a.btn"));
        }
        for (int i = 0; i < PATIENCE && !isHome() && !until.test(this); i++) {
            visited.add(address());
            step(this::act);
        }
    }

    /** Where she was, in order. */
    Set<String> visited() {
        return visited;
    }

    /** What she did, in order. */
    List<Deed> deeds() {
        return deeds;
    }

    String address() {
        String hash = stage.says("() => location.hash");
        return hash.isEmpty() ? "#/" : hash;
    }

    boolean isHome() {
        return address().equals("#/");
    }

    boolean there(String selector) {
        return stage.at(selector).count() > 0;
    }

    private void act() {
        if (there("#decide")) {
            decide();
        } else if (there("#predict")) {
            space("#predict input");
            press("#predict-now");
        } else if (there("#answer")) {
            answer();
            press("#answer-now");
        } else if (there("#begin-now")) {
            press("#begin-now");
        } else if (there("#finish-now")) {
            press("#finish-now");
        } else if (there("#read-on")) {
            press("#read-on");
        } else {
            press(ON);
        }
    }

    private void decide() {
        String[] where = address().split("/");
        String choice = stage.at("#decide #keuzes input").first().inputValue();
        deeds.add(new Deed(where[1], where[2], choice, false));
        space("#decide #keuzes input");
        if (there("#decide #kinderen")) {
            space("#decide #kinderen input");
        }
        press("#decide-now");
    }

    private void answer() {
        String id = stage.says(WHICH);
        Question question = module.quizzes().stream()
                .flatMap(quiz -> quiz.question(id).stream())
                .findFirst()
                .orElseThrow();
        AnswerKeys keys = new AnswerKeys(stage);
        boolean wrongly = wrong.contains(id) && isPractice();
        deeds.add(new Deed(address().split("/")[1], id, "", wrongly));
        if (wrongly && question instanceof SingleChoice single) {
            keys.wrongly(single);
        } else {
            question.match(keys);
        }
    }

    /** The closing test draws from the same questions: there she knows better. */
    private boolean isPractice() {
        return module.practice().stream().anyMatch(quiz -> address().startsWith("#/" + quiz.slug() + "/"));
    }

    /** Each view has a new line for messages: the old one is marked, and the new one waited for. */
    private void step(Runnable deed) {
        stage.at("#melding").evaluate("line => { line.dataset.old = 'true'; }");
        deed.run();
        stage.at("#melding:not([data-old])")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
    }

    private void space(String selector) {
        stage.at(selector).first().focus();
        stage.page().keyboard().press("Space");
    }

    private void press(String selector) {
        stage.at(selector).last().focus();
        stage.page().keyboard().press("Enter");
    }
}
