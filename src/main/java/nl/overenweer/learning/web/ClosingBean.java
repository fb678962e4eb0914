package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Item;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.ItemView;
import nl.overenweer.learning.Leeways;
import nl.overenweer.learning.QuestionState;
import nl.overenweer.learning.closing.Admission;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;
import nl.overenweer.learning.grading.Tally;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** A closing test as a whole: the way in, looking it over, handing it in, and how it went. */
@Named("learningClosing")
@RequestScoped
public class ClosingBean {
    @Inject
    private Spot spot;

    @Inject
    private QuizBean quiz;

    @Inject
    private Attempts attempts;

    @Inject
    private Leeways leeways;

    private @Nullable Admission admission;
    private @Nullable Leeway leeway;

    /** Begins: the questions are drawn now. */
    public void begin() {
        spot.go("", ticket -> attempts.draw(spot.learner(), spot.view().id(), spot.item(), ticket, spot.now()));
    }

    /** Hands in; questions that are still open only when she said that she knows, or when time is up: then it takes no consent. */
    public void finish() {
        String known = Posted.one("open");
        int open = known.matches("[0-9]{1,3}") ? Integer.parseInt(known) : 0;
        if (isAsked() && open < getOpen().size()) {
            Posted.fault("open", spot.text("learning.closing.confirm", getOpen().size()));
            return;
        }
        spot.go("", ticket -> attempts.finish(spot.learner(), spot.view().id(), spot.item(), open, ticket, spot.now()));
    }

    private boolean isAsked() {
        Optional<TimeLimit> limit = spot.standing().limit(spot.item(), getLeeway());
        return getAdmission().state() == Admission.State.RUNNING
                && limit.filter(each -> each.isUp(spot.now())).isEmpty();
    }

    /** Whether this address is where a closing test is handed in. */
    boolean isShown() {
        return spot.spot().equals("inleveren") && spot.itemView().item() instanceof Quiz item && item.isClosing();
    }

    /** False while there is nothing to hand in, and for a question that is not in the draw: then she is sent to where it goes on. */
    boolean stays() {
        boolean running = getAdmission().state() == Admission.State.RUNNING;
        if (!running) {
            Faces.redirect(spot.itemView().address());
        }
        return running;
    }

    public Admission getAdmission() {
        Admission known = admission;
        if (known == null) {
            known = spot.standing().admission(spot.item(), getLeeway(), spot.now());
            admission = known;
        }
        return known;
    }

    /** {@code OPEN}, {@code RUNNING}, {@code PASSED}, {@code PAUSED} or {@code USED_UP}. */
    public String getState() {
        return getAdmission().state().name();
    }

    public Leeway getLeeway() {
        Leeway known = leeway;
        if (known == null) {
            known = leeways.of(spot.learner(), spot.module());
            leeway = known;
        }
        return known;
    }

    public ClosingTest getRules() {
        return quiz.getState().quiz().closing().orElseThrow();
    }

    /** How many questions there are to draw from. */
    public int getBank() {
        return spot.view().module().bank(quiz.getState().quiz()).questions().size();
    }

    /** The questions that still lack an answer. */
    public List<QuestionView> getOpen() {
        return quiz.getStrip().stream().filter(each -> !each.answered()).toList();
    }

    public int getAnswered() {
        return quiz.getState().tally().answered();
    }

    /** How many were right in the best attempt. */
    public int getBest() {
        return quiz.getState().best().map(Tally::right).orElse(0);
    }

    public boolean isPassed() {
        return getAdmission().state() == Admission.State.PASSED;
    }

    /** How it went per label; empty where the questions have none. */
    public List<LabelLine> getLabels() {
        return LabelLine.of(
                quiz.getState().questions(),
                spot.view().module().bank(quiz.getState().quiz()));
    }

    /** Pages of the module to read again: those whose sources the questions that went wrong stand on. */
    public List<ItemView> getAgain() {
        List<QuestionState> wrong = quiz.getState().questions().stream()
                .filter(question -> !question.isRight())
                .toList();
        List<Item> pages = Rereading.of(spot.view().module(), wrong);
        return spot.view().items().stream()
                .filter(each -> pages.contains(each.item()))
                .toList();
    }
}
