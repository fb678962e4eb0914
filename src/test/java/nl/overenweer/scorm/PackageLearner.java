package nl.overenweer.scorm;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Locator;
import java.util.LinkedHashSet;
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

    private final PlayedPackage played;
    private final CourseModule module;
    private final Set<String> wrong;
    private final Set<String> visited = new LinkedHashSet<>();

    PackageLearner(PlayedPackage played, CourseModule module, Set<String> wrong) {
        this.played = played;
        this.module = module;
        this.wrong = wrong;
    }

    /** Begins on the module's own page and goes on until she is there again, or until this is so. */
    void goOn(Predicate<PackageLearner> until) {
        if (played.at("section[aria-labelledby=verder] a.btn").count() > 0) {
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

    String address() {
        String hash = String.valueOf(frame().evaluate("() => location.hash"));
        return hash.isEmpty() ? "#/" : hash;
    }

    boolean isHome() {
        return address().equals("#/");
    }

    private void act() {
        if (there("#decide")) {
            space("#decide #keuzes input");
            if (there("#decide #kinderen")) {
                space("#decide #kinderen input");
            }
            press("#decide-now");
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

    private void answer() {
        String id = String.valueOf(frame().evaluate(WHICH));
        Question question = module.quizzes().stream()
                .flatMap(quiz -> quiz.question(id).stream())
                .findFirst()
                .orElseThrow();
        AnswerKeys keys = new AnswerKeys(played.frame(), played.page().keyboard());
        if (wrong.contains(id) && isPractice() && question instanceof SingleChoice single) {
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
        frame().evaluate("() => { document.getElementById('melding').dataset.old = 'true'; }");
        deed.run();
        played.at("#melding:not([data-old])")
                .waitFor(new Locator.WaitForOptions()
                        .setState(com.microsoft.playwright.options.WaitForSelectorState.ATTACHED));
    }

    private boolean there(String selector) {
        return played.at(selector).count() > 0;
    }

    private void space(String selector) {
        played.at(selector).first().focus();
        played.page().keyboard().press("Space");
    }

    private void press(String selector) {
        played.at(selector).last().focus();
        played.page().keyboard().press("Enter");
    }

    private Frame frame() {
        return played.page().frames().get(1);
    }
}
