package nl.overenweer.learning;

import java.util.List;
import nl.overenweer.content.Item;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.Vignette;
import nl.overenweer.learning.branching.Play;
import nl.overenweer.learning.progress.Route;

/** Where a learner is: the address of the exact spot, as it follows from the ledger. */
final class Whereabouts {
    private final Sitting sitting;
    private final Addresses addresses;

    Whereabouts(Sitting sitting) {
        this.sitting = sitting;
        this.addresses = sitting.addresses();
    }

    /** Where she was last: on any device, after any pause. */
    String here() {
        return sitting.ledger().last().map(this::at).orElseGet(this::opening);
    }

    /** Where to go on within one item. */
    String within(Item item) {
        return item.match(
                page -> addresses.item(page.slug()),
                this::withinCase,
                this::withinQuiz,
                scorm -> addresses.item(scorm.slug()));
    }

    /** The next item; after the last one, the module's own page. */
    String after(String item) {
        return sitting.after(item).map(this::within).orElse(addresses.home());
    }

    private String opening() {
        List<Item> asked = sitting.attempt().route() == Route.WHOLE
                ? sitting.module().items()
                : sitting.attempt().route().items(sitting.module());
        return asked.stream().findFirst().map(this::within).orElse(addresses.home());
    }

    private String at(Step last) {
        return switch (last.kind()) {
            case READ -> after(last.item());
            case DECIDED, PREDICTED -> addresses.scene(last.item(), last.spot());
            case ASKED -> addresses.scene(last.item(), last.payload().text("scene"));
            case REPLAYED, RETRIED, DRAWN -> within(item(last));
            case ANSWERED -> sitting.address(sitting.quiz(last.item()), last.spot());
            case FINISHED -> addresses.result(last.item());
            case REPORTED -> addresses.item(last.item());
            case VISITED -> visited(last);
            case COMPLETED -> addresses.home();
        };
    }

    private String visited(Step last) {
        if (last.item().isEmpty()) {
            return addresses.home();
        }
        return last.spot().isEmpty() ? addresses.item(last.item()) : addresses.scene(last.item(), last.spot());
    }

    private String withinCase(Vignette vignette) {
        if (!sitting.ledger().touched(vignette.slug())) {
            return addresses.item(vignette.slug());
        }
        Play play = sitting.ledger().play(vignette);
        return addresses.scene(vignette.slug(), play.current().id());
    }

    private String withinQuiz(Quiz quiz) {
        QuizRun run = sitting.ledger().run(quiz.slug());
        if (run.finished().isPresent()) {
            return addresses.result(quiz.slug());
        }
        boolean untouched = quiz.isClosing()
                ? run.drawn().isEmpty()
                : run.number() == 1 && run.answers().isEmpty();
        if (untouched) {
            return addresses.item(quiz.slug());
        }
        List<Question> questions = sitting.questions(quiz);
        return questions.stream()
                .map(Question::id)
                .filter(id -> !run.answers().containsKey(id))
                .findFirst()
                .map(id -> sitting.address(quiz, id))
                .orElse(
                        quiz.isClosing()
                                ? addresses.handIn(quiz.slug())
                                : addresses.question(quiz.slug(), questions.size()));
    }

    private Item item(Step step) {
        return sitting.module().item(step.item()).orElseThrow();
    }
}
