package nl.overenweer.content;

/**
 * When a module counts as done.
 *
 * @param quizRight the least number of quiz questions that must be right at full marks; 0 where no quiz is asked
 */
public record CompletionRule(boolean allPages, boolean allVignettes, int quizRight) {
    public CompletionRule {
        Checks.that(quizRight >= 0, "a number of questions is not negative");
    }
}
