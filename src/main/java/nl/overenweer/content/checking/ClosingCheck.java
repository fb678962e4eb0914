package nl.overenweer.content.checking;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.Bank;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Draw;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;

/** A closing test: its bank exists and is large enough, it can be passed, and the completion rule asks it. */
final class ClosingCheck {
    /** Reading a question, its options, and choosing: for whoever reads slowly. */
    private static final int SECONDS_EACH = 90;

    private final CourseModule module;
    private final Quiz quiz;
    private final Findings findings;

    ClosingCheck(CourseModule module, Quiz quiz, Findings findings) {
        this.module = module;
        this.quiz = quiz;
        this.findings = findings;
    }

    void run() {
        quiz.closing().ifPresent(test -> {
            named(test);
            twice(test);
            unscored();
            drawn(test);
            mark(test);
            time(test);
        });
    }

    /** What the module's rule asks of quizzes must be there to be met. */
    static void completion(CourseModule module, Findings findings) {
        long closing = module.quizzes().stream().filter(Quiz::isClosing).count();
        if (closing > 1) {
            findings.error(
                    "",
                    "De module heeft " + closing + " eindtoetsen. Er kan er één zijn: maak de andere gewone toetsen.");
        }
        if (module.completion().closingPassed() && closing == 0) {
            findings.error(
                    "",
                    "De afronding vraagt een eindtoets, maar de module heeft er geen. Zet ‘soort: eindtoets’ bij een"
                            + " toets.");
        }
        if (!module.completion().closingPassed() && closing > 0) {
            findings.warning(
                    "",
                    "De afronding vraagt de eindtoets niet. Schrijf ‘eindtoets: geslaagd’ bij ‘afronding’ als hij moet"
                            + " meetellen.");
        }
    }

    private void named(ClosingTest test) {
        for (String slug : test.bank()) {
            if (slug.equals(quiz.slug())
                    || module.practice().stream().noneMatch(each -> each.slug().equals(slug))) {
                findings.error(
                        "",
                        "Bij ‘bank’ staat ‘" + slug
                                + "’, maar zo heet geen andere toets van deze module. Gebruik het adres van die"
                                + " toets.");
            }
        }
    }

    /** A name stands for one question in the whole bank: the ledger knows questions by it. */
    private void twice(ClosingTest test) {
        Set<String> seen = new HashSet<>();
        quiz.questions().forEach(question -> seen.add(question.id()));
        for (Quiz other : module.practice()) {
            for (Question question : test.bank().contains(other.slug()) ? other.questions() : List.<Question>of()) {
                if (!seen.add(question.id())) {
                    findings.error(
                            "",
                            "De vraag ‘" + question.id() + "’ staat ook in ‘" + other.slug()
                                    + "’. Geef alle vragen van de bank een eigen naam.");
                }
            }
        }
    }

    private void unscored() {
        quiz.questions().stream()
                .filter(question -> !question.isScored())
                .forEach(question -> findings.error(
                        question.id(),
                        "Deze vraag kan niet goed of fout zijn, en telt dus niet. Zet hem in een gewone toets."));
    }

    private void drawn(ClosingTest test) {
        Draw draw = test.draw();
        Bank bank = module.bank(quiz);
        if (bank.questions().size() < draw.count()) {
            findings.error(
                    "",
                    "De trekking vraagt " + draw.count() + " vragen, maar de bank heeft er "
                            + bank.questions().size() + " die meetellen. Schrijf er meer, of trek er minder.");
            return;
        }
        draw.quotas().forEach((label, quota) -> {
            if (bank.labelled(label) < quota) {
                findings.error(
                        "",
                        "De trekking vraagt " + quota + " vragen met label ‘" + label + "’, maar de bank heeft er "
                                + bank.labelled(label) + ".");
            }
        });
        boolean quotasFit =
                draw.quotas().entrySet().stream().allMatch(each -> bank.labelled(each.getKey()) >= each.getValue());
        if (quotasFit && draw.take(bank.ids(), bank.labels()).size() < draw.count()) {
            findings.error(
                    "",
                    "De labels van de trekking kunnen niet allemaal gevuld worden: te veel vragen hebben dezelfde"
                            + " labels.");
        }
    }

    private void mark(ClosingTest test) {
        if (test.needed() > test.draw().count()) {
            findings.error(
                    "",
                    "Voor ‘geslaagd’ zijn " + test.needed() + " vragen goed nodig, maar er worden er "
                            + test.draw().count() + " getrokken. Zo kan niemand slagen.");
        }
        if (test.attempts() == 1) {
            findings.warning("", "Wie het de eerste keer niet haalt, zit vast: er is maar één poging.");
        }
    }

    private void time(ClosingTest test) {
        if (test.isTimed() && test.minutes() * 60 < test.draw().count() * SECONDS_EACH) {
            findings.warning(
                    "",
                    "‘tijd-minuten: " + test.minutes()
                            + "’ is minder dan anderhalve minuut per vraag. Wie langzaam leest,"
                            + " komt dan niet rond. Geef meer tijd, of laat de klok weg.");
        }
    }
}
