package nl.overenweer.content;

import java.util.List;

/**
 * What makes a quiz a closing test: answers stay open to change until it is handed in, and it is passed or not.
 *
 * @param bank slugs of the module's other quizzes whose questions may be drawn, beside the quiz's own
 * @param attempts how often it may be taken; 0 where there is no limit
 * @param pauseHours how long to wait after an attempt that did not pass
 */
public record ClosingTest(List<String> bank, Draw draw, PassMark pass, int attempts, int pauseHours) {
    public ClosingTest {
        bank = List.copyOf(bank);
        Checks.that(attempts >= 0 && pauseHours >= 0, "attempts and pause are not negative");
    }

    /** How many questions must be right at full marks. */
    public int needed() {
        return pass.of(draw.count());
    }
}
