package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import nl.overenweer.content.Numeric;
import nl.overenweer.content.QuestionKind;
import nl.overenweer.content.reading.Cited;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.LaidQuestion;
import nl.overenweer.learning.LaidQuestion.Laid;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.Receipt;
import nl.overenweer.learning.Ticket;
import nl.overenweer.learning.grading.AnswerSheet;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.learning.grading.Explanation.Verdict;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One question of a quiz: the form, and once answered what the answer means. */
@Named("learningQuestion")
@RequestScoped
public class QuestionBean {
    private static final String ANSWER = "antwoord";

    @Inject
    private Spot spot;

    @Inject
    private QuizBean quiz;

    @Inject
    private Attempts attempts;

    @Inject
    private LaidQuestion elsewhere;

    @Inject
    private AskedBean asked;

    /** Answers; what is no answer to this question, is said at its field. */
    public void answer() {
        QuestionState state = getState();
        List<String> given = given();
        state.sheet().read(given).match(fits -> true, fault -> refuse(fault));
        if (jakarta.faces.context.FacesContext.getCurrentInstance()
                .getMessageList()
                .isEmpty()) {
            elsewhere.find().ifPresentOrElse(laid -> laid.taker().accept(given), () -> answer(state, given));
        }
    }

    private void answer(QuestionState state, List<String> given) {
        spot.go(
                isOpen() ? "" : Spot.OUTCOME,
                ticket -> isOpen() ? store(state, given, ticket) : check(state, given, ticket));
    }

    private Receipt check(QuestionState state, List<String> given, Ticket ticket) {
        return attempts.answer(
                spot.learner(), spot.view().id(), spot.item(), state.question().id(), given, ticket, spot.now());
    }

    private Receipt store(QuestionState state, List<String> given, Ticket ticket) {
        String after = Posted.one("after");
        return attempts.answer(
                spot.learner(),
                spot.view().id(),
                spot.item(),
                state.question().id(),
                given,
                after.matches("[0-9]{1,9}") ? Integer.parseInt(after) : 0,
                ticket,
                spot.now());
    }

    private List<String> given() {
        List<String> sent = Posted.all(ANSWER);
        return switch (getState().kind()) {
            case ORDERING -> Placing.order(sent, Posted.all("plaats"));
            case MATRIX -> asked.rows(sent);
            default -> sent;
        };
    }

    private boolean refuse(Fault fault) {
        Posted.fault(ANSWER, spot.text(fault.key(), fault.arguments().toArray()));
        return false;
    }

    public QuestionState getState() {
        return elsewhere.find().map(Laid::state).orElseGet(this::ofQuiz);
    }

    private QuestionState ofQuiz() {
        int number = Integer.parseInt(spot.spot().substring(spot.spot().indexOf('-') + 1));
        return quiz.getState().question(number).orElseThrow(() -> new NotFound("question " + number));
    }

    public String getKind() {
        return getState().kind().name();
    }

    /** The page that asks this kind of question. */
    public String getForm() {
        return getKind().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether what the answer means may be told: not in a closing test that is still to be handed in. */
    public boolean isExplained() {
        return getState().explanation().isPresent();
    }

    /** Whether the answer may still change: in a closing test until it is handed in. */
    public boolean isOpen() {
        return elsewhere.find().isEmpty() && quiz.getState().isSecret();
    }

    /** Whether the quiz was handed in without an answer to this. */
    public boolean isLeft() {
        return elsewhere.find().isEmpty()
                && quiz.getState().finished()
                && !getState().isAnswered();
    }

    /** The step of the answer that the page shows; 0 where there is none. */
    public int getAfter() {
        return getState().given().map(QuestionState.Given::seq).orElse(0);
    }

    /** The question itself, without a paragraph around it, since it stands in a heading. */
    public String getText() {
        String html = html(getState().question().text(), "vraag-").strip();
        boolean onePart = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - "</p>".length();
        return onePart ? html.substring("<p>".length(), html.length() - "</p>".length()) : html;
    }

    /** A text of this question; {@code prefix} keeps the ids of several texts on one page apart. */
    String html(String markdown, String prefix) {
        return Markdown.html(markdown, links().named(prefix));
    }

    /** As they lie before her; steps that she put in an order, in that order. */
    public List<AnswerSheet.Line> getLines() {
        List<AnswerSheet.Line> lines = getState().sheet().lines();
        List<String> stored = getGiven();
        if (getState().kind() != QuestionKind.ORDERING || stored.size() != lines.size()) {
            return lines;
        }
        return lines.stream()
                .sorted(Comparator.comparingInt(line -> stored.indexOf(line.letter())))
                .toList();
    }

    public List<String> getLefts() {
        return getState().sheet().lefts();
    }

    /** The places that a step can have, from 1. */
    public List<Integer> getPlaces() {
        return IntStream.rangeClosed(1, getLines().size()).boxed().toList();
    }

    /** Whether this was in the form that was refused, so that nothing picked is lost; else, whether it was stored. */
    public boolean picked(String value) {
        return filled().contains(value);
    }

    /** What was in this field of the form that was refused; else, what was stored. */
    public String typed(int place) {
        List<String> sent = filled();
        return place < sent.size() ? sent.get(place) : "";
    }

    private List<String> filled() {
        List<String> sent = Posted.all(ANSWER);
        return sent.isEmpty() ? getGiven() : sent;
    }

    /** Whether a step has this place: as it was sent, or as the rows stand. */
    public boolean placed(int row, int place) {
        List<String> sent = Posted.all("plaats");
        return row < sent.size() ? sent.get(row).equals(String.valueOf(place)) : place == row + 1;
    }

    public String getUnit() {
        return getState().question() instanceof Numeric numeric ? numeric.unit() : "";
    }

    public boolean isWhole() {
        return getState().question() instanceof Numeric numeric && numeric.decimals() == 0;
    }

    public @Nullable Explanation getExplanation() {
        return getState().explanation().orElse(null);
    }

    public List<String> getGiven() {
        return getState().given().map(QuestionState.Given::letters).orElse(List.of());
    }

    /** The rows of the answer with what each means. */
    public List<AnswerRow> getRows() {
        return isExplained() ? AnswerRow.of(getState(), key -> spot.text(key)) : List.of();
    }

    /** When the answer was stored; null before. */
    public @Nullable Instant getAnsweredAt() {
        return getState().given().map(QuestionState.Given::at).orElse(null);
    }

    /** {@code full}, {@code part}, {@code none}, or {@code uncounted} where nothing is scored. */
    public String getOutcome() {
        Explanation explanation = getExplanation();
        if (explanation == null || explanation.mark().full()) {
            return "full";
        }
        if (!explanation.mark().counts()) {
            return "uncounted";
        }
        if (getState().kind() == QuestionKind.SCRIPT) {
            return explanation.mark().gained() > 0 ? "panel" : "none";
        }
        return explanation.lines().size() > 1 && getGood() > 0 && getState().kind() != QuestionKind.SINGLE
                ? "part"
                : "none";
    }

    /** How many lines were done rightly, ticked or left alone. */
    public long getGood() {
        Explanation explanation = getExplanation();
        return explanation == null
                ? 0
                : explanation.lines().stream()
                        .filter(line -> line.verdict() == Verdict.GOOD || line.verdict() == Verdict.LEFT)
                        .count();
    }

    public List<Cited> getSources() {
        return getState().question().sources().stream()
                .flatMap(citation -> links().cited(citation).stream())
                .toList();
    }

    private Links links() {
        return elsewhere.find().map(Laid::links).orElseGet(spot::links);
    }

    public String getPrevious() {
        return address(getState().number() - 1);
    }

    public String getNext() {
        return address(getState().number() + 1);
    }

    /** The first question without an answer, when the last one was reached with some left open; else empty. */
    public String getLeftOpen() {
        return quiz.getState().open().map(QuestionState::address).orElse("");
    }

    private String address(int number) {
        return quiz.getState().question(number).map(QuestionState::address).orElse("");
    }
}
