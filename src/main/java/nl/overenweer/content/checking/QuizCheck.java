package nl.overenweer.content.checking;

import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Question;
import nl.overenweer.content.Quiz;
import nl.overenweer.content.TrueFalse;

/** A quiz: every question has a key, feedback for every answer, and a source. */
final class QuizCheck {
    private static final double GIVEAWAY = 1.35;

    private final Quiz quiz;
    private final Findings findings;

    QuizCheck(Quiz quiz, Findings findings) {
        this.quiz = quiz;
        this.findings = findings;
    }

    void run() {
        findings.written("", quiz.introduction());
        if (quiz.questions().isEmpty()) {
            findings.error("", "De toets heeft nog geen vragen.");
        }
        quiz.questions().forEach(this::question);
    }

    private void question(Question question) {
        findings.required(question.id(), question.text(), "de vraag");
        findings.written(question.id(), question.text());
        findings.cited(question.id(), question.sources());
        if (question.sources().isEmpty()) {
            findings.error(
                    question.id(),
                    "Deze vraag heeft geen bron. Noem het wetsartikel of de bron waar het antwoord staat.");
        }
        List<String> feedback = question.match(
                single -> options(single.id(), single.options(), 1),
                multiple -> options(
                        multiple.id(), multiple.options(), multiple.options().size()),
                this::statement,
                this::pairs,
                this::steps,
                this::number);
        for (String text : feedback) {
            findings.required(question.id(), text, "feedback bij een antwoord");
            findings.written(question.id(), text);
        }
    }

    private List<String> options(String id, List<Option> options, int mostRight) {
        long right = options.stream().filter(Option::right).count();
        if (options.size() < 2) {
            findings.error(id, "Geef minstens twee antwoorden om uit te kiezen.");
        }
        if (right == 0) {
            findings.error(id, "Deze vraag heeft geen sleutel: zet ‘juist: true’ bij het goede antwoord.");
        } else if (right > mostRight) {
            findings.error(
                    id,
                    "Er zijn " + right
                            + " goede antwoorden, maar bij deze soort kan er één. Maak er ‘meerdere’ van, of kies er één.");
        }
        options.forEach(option -> findings.required(id, option.text(), "de tekst van antwoord " + option.id()));
        options.forEach(option -> findings.written(id, option.text()));
        giveaway(id, options);
        return options.stream().map(Option::feedback).toList();
    }

    private void giveaway(String id, List<Option> options) {
        int right = longest(options.stream().filter(Option::right));
        int wrong = longest(options.stream().filter(option -> !option.right()));
        if (wrong > 0 && right > GIVEAWAY * wrong && right > 40) {
            findings.warning(
                    id, "Het goede antwoord is veel langer dan de andere. Dat verraadt het: maak ze even lang.");
        }
    }

    private static int longest(Stream<Option> options) {
        return options.mapToInt(option -> option.text().length()).max().orElse(0);
    }

    private List<String> statement(TrueFalse statement) {
        return List.of(statement.feedbackTrue(), statement.feedbackFalse());
    }

    private List<String> pairs(Matching matching) {
        if (matching.pairs().size() < 2) {
            findings.error(matching.id(), "Geef minstens twee paren om te koppelen.");
        }
        return matching.pairs().stream().map(pair -> pair.feedback()).toList();
    }

    private List<String> steps(Ordering ordering) {
        if (ordering.steps().size() < 3) {
            findings.error(ordering.id(), "Geef minstens drie stappen om op volgorde te zetten.");
        }
        return List.of(ordering.feedbackRight(), ordering.feedbackWrong());
    }

    private List<String> number(Numeric numeric) {
        if (numeric.answer().stripTrailingZeros().scale() > numeric.decimals()) {
            findings.error(
                    numeric.id(), "Het antwoord heeft meer decimalen dan iemand mag invullen. Verhoog ‘decimalen’.");
        }
        return List.of(numeric.feedbackRight(), numeric.feedbackTooLow(), numeric.feedbackTooHigh());
    }
}
