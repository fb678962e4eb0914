package nl.overenweer.survey.measuring;

import java.util.List;
import java.util.stream.IntStream;

/** One thing to give a number to, from {@code least} to {@code most}. */
public record Statement(String id, int least, int most) {
    public boolean takes(int score) {
        return score >= least && score <= most;
    }

    /** Every number that can be given. */
    public List<Integer> scores() {
        return IntStream.rangeClosed(least, most).boxed().toList();
    }
}
