package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.overenweer.content.Cloze;
import nl.overenweer.content.DueDate;
import nl.overenweer.content.Panel;
import nl.overenweer.content.Question;
import nl.overenweer.content.Rating;
import nl.overenweer.content.ScriptConcordance;
import nl.overenweer.content.ShortText;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.AnswerSheet.Line;
import nl.overenweer.learning.grading.Explanation;
import org.jspecify.annotations.Nullable;

/** What the page needs for one kind of question only: the groups, the text with gaps, the case with its hypothesis. */
@Named("learningAsked")
@RequestScoped
public class AskedBean {
    @Inject
    private QuestionBean question;

    @Inject
    private Spot spot;

    public List<Line> getGroups() {
        return sheet().groups();
    }

    /** How long what is typed may be. */
    public int getLongest() {
        return ShortText.LONGEST;
    }

    /** The text with its gaps, each still to be filled. */
    public List<ClozePiece> getPieces() {
        return asked(Cloze.class)
                .map(cloze -> ClozePiece.of(passage(cloze), sheet().gaps()))
                .orElse(List.of());
    }

    /** The text with in each gap what was given, in the order of the explanation's lines; empty for another kind. */
    public List<ClozePiece> getFilled() {
        Explanation explanation = question.getExplanation();
        List<String> given = explanation == null
                ? List.of()
                : explanation.lines().stream().map(Explanation.Line::text).toList();
        return asked(Cloze.class)
                .map(cloze -> ClozePiece.filled(passage(cloze), given))
                .orElse(List.of());
    }

    /** The five answers to a script concordance question, from less likely to more. */
    public List<Line> getRatings() {
        return IntStream.range(0, Rating.values().length)
                .mapToObj(place -> new Line(
                        String.valueOf((char) ('a' + place)),
                        spot.text("learning.rating." + Rating.values()[place].key())))
                .toList();
    }

    public boolean isScript() {
        return asked(ScriptConcordance.class).isPresent();
    }

    public String getStory() {
        return script(ScriptConcordance::story);
    }

    public String getHypothesis() {
        return script(ScriptConcordance::hypothesis);
    }

    public String getInformation() {
        return script(ScriptConcordance::information);
    }

    /** Who answered before; null where nobody did, and nothing is scored. */
    public @Nullable Panel getPanel() {
        return asked(ScriptConcordance.class).flatMap(ScriptConcordance::panel).orElse(null);
    }

    /** The right day, where a day is asked for and another one was given. */
    public @Nullable LocalDate getRightDay() {
        Explanation explanation = question.getExplanation();
        boolean wrong = explanation != null && !explanation.mark().full();
        return asked(DueDate.class).filter(any -> wrong).map(DueDate::answer).orElse(null);
    }

    /** Whether this was picked in this row of a form that was refused; else, whether it was stored. */
    public boolean pickedIn(int row, String letter) {
        String sent = Posted.one(row(row));
        return (sent.isEmpty() ? question.typed(row) : sent).equals(letter);
    }

    /** The letters per row of a table, as its buttons were sent; else as a script gathered them. */
    List<String> rows(List<String> gathered) {
        List<String> picked = IntStream.range(0, sheet().lines().size())
                .mapToObj(row -> Posted.one(row(row)))
                .toList();
        return picked.stream().allMatch(String::isEmpty) ? gathered : picked;
    }

    private static String row(int row) {
        return "rij-" + row;
    }

    private String passage(Cloze cloze) {
        return question.html(cloze.passage(), "tekst-");
    }

    private String script(java.util.function.Function<ScriptConcordance, String> part) {
        return asked(ScriptConcordance.class)
                .map(script -> question.html(part.apply(script), "casus-"))
                .orElse("");
    }

    private AnswerSheet sheet() {
        return question.getState().sheet();
    }

    private <Q extends Question> Optional<Q> asked(Class<Q> kind) {
        return Optional.of(question.getState().question())
                .filter(kind::isInstance)
                .map(kind::cast);
    }
}
