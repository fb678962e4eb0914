package nl.overenweer.scorm;

import nl.overenweer.shared.RuleBroken;

/** A commit came before the one that should go before it. Nothing is kept of it; it is to be sent again in its turn. */
public class CommitGap extends RuleBroken {
    private static final long serialVersionUID = 1L;

    private final int expected;

    public CommitGap(int expected) {
        super("scorm.commit.gap", expected);
        this.expected = expected;
    }

    /** The number that comes next. */
    public int expected() {
        return expected;
    }

    @Override
    public boolean conflict() {
        return true;
    }
}
