package nl.overenweer.content;

import java.util.List;

/**
 * What makes a quiz a closing test: answers stay open to change until it is handed in, and it is passed or not.
 *
 * @param bank slugs of the module's other quizzes whose questions may be drawn, beside the quiz's own
 * @param attempts how often it may be taken; 0 where there is no limit
 * @param pauseHours how long to wait after an attempt that did not pass
 * @param minutes how long an attempt may take, from its draw on; 0 where no clock runs
 */
public record ClosingTest(List<String> bank, Draw draw, PassMark pass, int attempts, int pauseHours, int minutes) {
    public ClosingTest {
        bank = List.copyOf(bank);
        Checks.that(attempts >= 0 && pauseHours >= 0 && minutes >= 0, "attempts, pause and minutes are not negative");
    }

    /** Whether a clock runs. */
    public boolean isTimed() {
        return minutes > 0;
    }

    /** How many questions must be right at full marks. */
    public int needed() {
        return pass.of(draw.count());
    }
}
