package nl.overenweer.refresher.scheduling;

/**
 * The Free Spaced Repetition Scheduler, version 6, with the parameters that were published with it. 'R(t, S) = (1 + factor · t / S)^decay'.
 *
 * @param retention the chance of still knowing something at which it should come back
 * @param longest days after which it comes back in any case
 */
public record Fsrs(double retention, int longest) {
    private static final double[] W = {
        0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
        1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542
    };
    private static final double DECAY = -W[20];
    private static final double FACTOR = Math.pow(0.9, 1 / DECAY) - 1;
    private static final double LEAST_STABILITY = 0.001;
    private static final double MOST_STABILITY = 36_500;
    private static final double FUZZ_FROM = 2.5;

    /** As it was published. */
    public static final Fsrs PUBLISHED = new Fsrs(0.9, 36_500);

    public Fsrs {
        if (!(retention > 0 && retention < 1) || longest < 1) {
            throw new IllegalArgumentException("retention " + retention + ", longest " + longest);
        }
    }

    /** After the first time. */
    public Memory first(Rating rating) {
        return new Memory(W[rating.grade() - 1], within(firstDifficulty(rating)));
    }

    /** After another time, so many days later; on the same day for 0. */
    public Memory next(Memory before, int days, Rating rating) {
        double stability = days == 0 ? sameDay(before, rating) : later(before, days, rating);
        return new Memory(Math.min(Math.max(LEAST_STABILITY, stability), MOST_STABILITY), difficulty(before, rating));
    }

    /** The chance that it is still known. */
    public double recall(Memory memory, long days) {
        return Math.pow(1 + FACTOR * days / memory.stability(), DECAY);
    }

    /**
     * Days until it should come back, at least one.
     *
     * @param elapsed days between the last two times
     * @param fuzz from 0 up to 1: where in the small range around the exact day, so that what was learned together doesn't come back together
     */
    public int interval(Memory memory, int elapsed, double fuzz) {
        int exact = interval(memory);
        if (exact < FUZZ_FROM) {
            return exact;
        }
        double spread = spread(exact);
        long most = Math.min(Math.round(exact + spread), longest);
        long least = Math.max(2, Math.round(exact - spread));
        if (exact > elapsed) {
            least = Math.max(least, elapsed + 1L);
        }
        least = Math.min(least, most);
        return (int) (least + (long) (fuzz * (most - least + 1)));
    }

    /** 'I(r, S) = S / factor · (r^(1/decay) − 1)', without fuzz. */
    public int interval(Memory memory) {
        double exact = memory.stability() / FACTOR * (Math.pow(retention, 1 / DECAY) - 1);
        return (int) Math.min(Math.max(1, Math.round(exact)), longest);
    }

    /** 'D0(G) = w4 − e^(w5 · (G − 1)) + 1'. */
    private static double firstDifficulty(Rating rating) {
        return W[4] - Math.exp(W[5] * (rating.grade() - 1)) + 1;
    }

    /** 'ΔD = −w6 · (G − 3); D′ = D + ΔD · (10 − D) / 9; D″ = w7 · D0(4) + (1 − w7) · D′'. */
    private static double difficulty(Memory before, Rating rating) {
        double change = -W[6] * (rating.grade() - 3);
        double damped = before.difficulty() + change * (10 - before.difficulty()) / 9;
        return within(W[7] * firstDifficulty(Rating.EASY) + (1 - W[7]) * damped);
    }

    private double later(Memory before, int days, Rating rating) {
        return rating == Rating.AGAIN ? forgotten(before, days) : remembered(before, days, rating);
    }

    /** 'S′ = S · (1 + e^w8 · (11 − D) · S^−w9 · (e^(w10 · (1 − R)) − 1) · w15 if hard · w16 if easy)'. */
    private double remembered(Memory before, int days, Rating rating) {
        double effort = rating == Rating.HARD ? W[15] : rating == Rating.EASY ? W[16] : 1;
        return before.stability()
                * (1
                        + Math.exp(W[8])
                                * (11 - before.difficulty())
                                * Math.pow(before.stability(), -W[9])
                                * (Math.exp(W[10] * (1 - recall(before, days))) - 1)
                                * effort);
    }

    /** 'S′ = w11 · D^−w12 · ((S + 1)^w13 − 1) · e^(w14 · (1 − R))', and never more than 'S / e^(w17 · w18)'. */
    private double forgotten(Memory before, int days) {
        double left = W[11]
                * Math.pow(before.difficulty(), -W[12])
                * (Math.pow(before.stability() + 1, W[13]) - 1)
                * Math.exp(W[14] * (1 - recall(before, days)));
        return Math.min(left, before.stability() / Math.exp(W[17] * W[18]));
    }

    /** 'S′ = S · e^(w17 · (G − 3 + w18)) · S^−w19'; what was known, if in part, does not get weaker by it. */
    private static double sameDay(Memory before, Rating rating) {
        double growth = Math.exp(W[17] * (rating.grade() - 3 + W[18])) * Math.pow(before.stability(), -W[19]);
        return before.stability() * (rating == Rating.AGAIN ? growth : Math.max(1, growth));
    }

    /** 1 day, and 15 % of the part from 2.5 to 7 days, 10 % of that to 20, 5 % of the rest. */
    private static double spread(int days) {
        return 1
                + 0.15 * Math.max(Math.min(days, 7) - FUZZ_FROM, 0)
                + 0.1 * Math.max(Math.min(days, 20) - 7.0, 0)
                + 0.05 * Math.max(days - 20.0, 0);
    }

    private static double within(double difficulty) {
        return Math.min(Math.max(difficulty, 1), 10);
    }
}
