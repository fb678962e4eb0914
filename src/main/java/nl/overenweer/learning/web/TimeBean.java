package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.closing.Leeway;
import nl.overenweer.learning.closing.TimeLimit;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The clock of a closing test, where it has one. The server's time counts; the page only counts along. */
@Named("learningTime")
@RequestScoped
public class TimeBean {
    @Inject
    private Spot spot;

    @Inject
    private ClosingBean closing;

    @Inject
    private Attempts attempts;

    /**
     * False when this page may not be shown for the time. A test that is over is handed in now and shows its result; while answers may still
     * arrive, its pages lead to where it is handed in.
     */
    boolean stays() {
        Optional<TimeLimit> up = passed();
        if (up.isEmpty()) {
            return true;
        }
        if (up.get().isClosed(spot.now())) {
            attempts.finishWhenTimeIsUp(spot.learner(), spot.view().id(), spot.now());
            Faces.redirect(address("uitslag"));
            return false;
        }
        if (!spot.spot().equals("inleveren")) {
            Faces.redirect(address("inleveren"));
            return false;
        }
        return true;
    }

    /** The limit that has passed, extra time included; what was given is only looked up when the test's own time is over. */
    private Optional<TimeLimit> passed() {
        return own().filter(own -> own.isUp(spot.now()))
                .flatMap(own -> limit())
                .filter(limit -> limit.isUp(spot.now()));
    }

    /** Whether time is up, and answers that are under way may still arrive. */
    boolean isUp() {
        return passed().isPresent();
    }

    /** The test's own, as it holds for everybody. */
    private Optional<TimeLimit> own() {
        return spot.standing().limit(spot.item(), Leeway.NONE);
    }

    private Optional<TimeLimit> limit() {
        return own().flatMap(own -> spot.standing().limit(spot.item(), closing.getLeeway()));
    }

    private String address(String last) {
        return "/modules/" + spot.module() + "/" + spot.item() + "/" + last;
    }

    /** Whether attempts at this test have a clock. */
    public boolean isTimed() {
        return rules().filter(ClosingTest::isTimed).isPresent();
    }

    /** For everybody. */
    public int getMinutes() {
        return rules().map(ClosingTest::minutes).orElse(0);
    }

    /** On top of that, for her. */
    public int getExtra() {
        return closing.getLeeway().extraMinutes();
    }

    /** Null where no clock runs now. */
    public @Nullable TimeLimit getLimit() {
        return limit().orElse(null);
    }

    public long getMinutesLeft() {
        return limit().map(each -> each.minutesLeft(spot.now())).orElse(0L);
    }

    /** For the page, which counts along from here; 0 when time is up. */
    public long getMillisLeft() {
        return limit().map(each -> each.left(spot.now()).toMillis()).orElse(0L);
    }

    /** Until nothing arrives any more. */
    public long getMillisOpen() {
        return limit().map(each -> Math.max(
                        0, Duration.between(spot.now(), each.closesAt()).toMillis()))
                .orElse(0L);
    }

    public long getGraceMinutes() {
        return TimeLimit.GRACE.toMinutes();
    }

    /** When time was up, where her last attempt was handed in for that; else null. */
    public @Nullable Instant getUpAt() {
        return spot.standing().timeUp(spot.item()).orElse(null);
    }

    private Optional<ClosingTest> rules() {
        return spot.itemView().item() instanceof Quiz quiz ? quiz.closing() : Optional.empty();
    }
}
