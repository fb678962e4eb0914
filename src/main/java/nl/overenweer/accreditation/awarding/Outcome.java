package nl.overenweer.accreditation.awarding;

import java.util.List;

/**
 * What the rule gives.
 *
 * @param grants in the order in which the modules were finished
 * @param numberless certificates that are covered, of people who gave no number of that register
 */
public record Outcome(List<Grant> grants, List<Finished> numberless) {
    public Outcome {
        grants = List.copyOf(grants);
        numberless = List.copyOf(numberless);
    }
}
