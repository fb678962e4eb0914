package nl.overenweer.content;

/**
 * When a module counts as done.
 *
 * @param quizRight the least number of questions that must be right at full marks in the quizzes to practise with; 0 where none is asked
 * @param closingPassed whether the closing test must be passed
 * @param allPackages whether every package of another tool must say that it is done
 */
public record CompletionRule(
        boolean allPages, boolean allVignettes, int quizRight, boolean closingPassed, boolean allPackages) {
    public CompletionRule {
        Checks.that(quizRight >= 0, "a number of questions is not negative");
    }

    /** Without a closing test. */
    public CompletionRule(boolean allPages, boolean allVignettes, int quizRight) {
        this(allPages, allVignettes, quizRight, false);
    }

    /** Without packages of other tools. */
    public CompletionRule(boolean allPages, boolean allVignettes, int quizRight, boolean closingPassed) {
        this(allPages, allVignettes, quizRight, closingPassed, false);
    }

    /** Names nothing at all. */
    public boolean isEmpty() {
        return !allPages && !allVignettes && quizRight == 0 && !closingPassed && !allPackages;
    }
}
