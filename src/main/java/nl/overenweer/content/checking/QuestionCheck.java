package nl.overenweer.content.checking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.overenweer.content.ByKind;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Gap;
import nl.overenweer.content.Highlight;
import nl.overenweer.content.Matching;
import nl.overenweer.content.Matrix;
import nl.overenweer.content.MultipleChoice;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.Option;
import nl.overenweer.content.Ordering;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.content.SingleChoice;
import nl.overenweer.content.Sorting;
import nl.overenweer.content.TrueFalse;

/** What each kind of question must have; tells the feedback that its answers get, which may not be missing. */
final class QuestionCheck implements ByKind<List<String>> {
    private final Findings findings;
    private final TypedCheck typed;
    private final GroupedCheck grouped;

    QuestionCheck(Findings findings) {
        this.findings = findings;
        this.typed = new TypedCheck(findings);
        this.grouped = new GroupedCheck(findings);
    }

    @Override
    public List<String> single(SingleChoice single) {
        return options(single.id(), single.options(), 1);
    }

    @Override
    public List<String> multiple(MultipleChoice multiple) {
        return options(multiple.id(), multiple.options(), multiple.options().size());
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
        new Giveaway(findings).options(id, options);
        return options.stream().map(Option::feedback).toList();
    }

    @Override
    public List<String> trueFalse(TrueFalse statement) {
        return List.of(statement.feedbackTrue(), statement.feedbackFalse());
    }

    @Override
    public List<String> matching(Matching matching) {
        if (matching.pairs().size() < 2) {
            findings.error(matching.id(), "Geef minstens twee paren om te koppelen.");
        }
        return matching.pairs().stream().map(pair -> pair.feedback()).toList();
    }

    @Override
    public List<String> ordering(Ordering ordering) {
        if (ordering.steps().size() < 3) {
            findings.error(ordering.id(), "Geef minstens drie stappen om op volgorde te zetten.");
        }
        return List.of(ordering.feedbackRight(), ordering.feedbackWrong());
    }

    @Override
    public List<String> numeric(Numeric numeric) {
        if (numeric.answer().stripTrailingZeros().scale() > numeric.decimals()) {
            findings.error(
                    numeric.id(), "Het antwoord heeft meer decimalen dan iemand mag invullen. Verhoog ‘decimalen’.");
        }
        return List.of(numeric.feedbackRight(), numeric.feedbackTooLow(), numeric.feedbackTooHigh());
    }

    @Override
    public List<String> shortText(ShortText question) {
        return typed.key(question.id(), question.key());
    }

    @Override
    public List<String> cloze(Cloze cloze) {
        findings.required(cloze.id(), cloze.passage(), "de tekst met de gaten");
        typed.places(cloze);
        List<String> feedback = new ArrayList<>();
        for (Gap gap : cloze.gaps()) {
            feedback.addAll(gap.match(
                    pick -> options(cloze.id(), pick.options(), 1), written -> typed.key(cloze.id(), written.key())));
        }
        return feedback;
    }

    @Override
    public List<String> sorting(Sorting sorting) {
        return grouped.grouping(sorting.id(), sorting.grouping(), "groep");
    }

    @Override
    public List<String> highlight(Highlight highlight) {
        return grouped.passages(highlight);
    }

    @Override
    public List<String> matrix(Matrix matrix) {
        return grouped.grouping(matrix.id(), matrix.grouping(), "kolom");
    }

    @Override
    public List<String> script(ScriptConcordance script) {
        findings.required(script.id(), script.story(), "de casus");
        findings.required(script.id(), script.hypothesis(), "de hypothese");
        findings.required(script.id(), script.information(), "de nieuwe informatie");
        script.panel().filter(panel -> !panel.isConsistent()).ifPresent(panel -> {
            int sum = panel.answers().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            findings.error(
                    script.id(),
                    "Het panel telt " + panel.size() + " mensen, maar er staan " + sum
                            + " antwoorden. Neem over wat het panel echt antwoordde, of haal ‘panel’ weg.");
        });
        script.panel().ifPresent(panel -> findings.required(script.id(), panel.who(), "wie er in het panel zaten"));
        return Stream.of(Rating.values()).map(script::reason).toList();
    }

    @Override
    public List<String> dueDate(DueDate question) {
        return List.of(question.feedbackRight(), question.feedbackTooEarly(), question.feedbackTooLate());
    }
}
