package nl.overenweer.content.checking;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import nl.overenweer.content.Choice;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Judgement;
import nl.overenweer.content.Option;
import nl.overenweer.content.Question;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.Scene;
import nl.overenweer.content.SingleChoice;

/** Whoever always picks the longest answer should not be right: not in one decision or question, and not in most of a module. */
final class Giveaway {
    private static final double LONGER = 1.4;

    /** Below so many letters a difference in length does not meet the eye. */
    private static final int SHORT = 25;

    /** Out of fewer it is chance. */
    private static final int FEW = 4;

    private final Findings findings;

    Giveaway(Findings findings) {
        this.findings = findings;
    }

    void decision(Scene scene) {
        var lengths = Lengths.of(scene.choices(), Giveaway::isStrong, Choice::text);
        scene.choices().stream()
                .filter(Giveaway::isStrong)
                .filter(choice -> lengths.isOutgrownBy(choice.text().length()))
                .forEach(
                        choice -> findings.warning(
                                scene.id() + "/" + choice.id(),
                                "De sterkste keuze is veel langer dan de andere. Dat verraadt het antwoord: maak ze even lang."));
    }

    void options(String id, List<Option> options) {
        var lengths = Lengths.of(options, Option::right, Option::text);
        if (lengths.isOutgrownBy(lengths.mean(lengths.right())) && lengths.longestRight() > SHORT) {
            findings.warning(
                    id, "Het goede antwoord is veel langer dan de andere. Dat verraadt het: maak ze even lang.");
        }
    }

    void module(CourseModule module) {
        most(
                module.vignettes().stream()
                        .flatMap(vignette -> vignette.scenes().stream())
                        .map(scene -> Lengths.of(scene.choices(), Giveaway::isStrong, Choice::text))
                        .toList(),
                " beslissingen is de sterke keuze de langste. Wie dat merkt, hoeft niet te denken: maak de keuzes even lang.");
        most(
                module.quizzes().stream()
                        .flatMap(quiz -> quiz.questions().stream())
                        .filter(question -> question.kind() == QuestionKind.SINGLE)
                        .map(Giveaway::answers)
                        .toList(),
                " vragen met één goed antwoord is dat antwoord het langste. Maak de antwoorden even lang.");
    }

    private void most(List<Lengths> all, String sentence) {
        List<Lengths> telling = all.stream().filter(Lengths::canTell).toList();
        long longest = telling.stream().filter(Lengths::isLongestRight).count();
        if (telling.size() >= FEW && longest * 2 > telling.size()) {
            findings.warning("", "In " + longest + " van de " + telling.size() + sentence);
        }
    }

    private static Lengths answers(Question question) {
        return Lengths.of(((SingleChoice) question).options(), Option::right, Option::text);
    }

    private static boolean isStrong(Choice choice) {
        return choice.judgement() == Judgement.STRONG;
    }

    /** How many letters the right answers have, and the others. */
    private record Lengths(List<Integer> right, List<Integer> wrong) {
        static <T> Lengths of(Collection<T> answers, Predicate<T> right, Function<T, String> text) {
            return new Lengths(lengths(answers, right, text), lengths(answers, right.negate(), text));
        }

        private static <T> List<Integer> lengths(Collection<T> all, Predicate<T> which, Function<T, String> text) {
            return all.stream()
                    .filter(which)
                    .map(one -> text.apply(one).length())
                    .toList();
        }

        boolean canTell() {
            return !right.isEmpty() && !wrong.isEmpty();
        }

        boolean isOutgrownBy(double length) {
            return canTell() && length > LONGER * mean(wrong);
        }

        double mean(List<Integer> lengths) {
            return lengths.stream().mapToInt(Integer::intValue).average().orElse(0);
        }

        int longestRight() {
            return longest(right);
        }

        boolean isLongestRight() {
            return longest(right) > longest(wrong);
        }

        private static int longest(List<Integer> lengths) {
            return lengths.stream().mapToInt(Integer::intValue).max().orElse(0);
        }
    }
}
