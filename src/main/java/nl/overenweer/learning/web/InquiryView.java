package nl.overenweer.learning.web;

import java.util.List;
import nl.overenweer.content.reading.Cited;

/**
 * What may be asked, or was asked, of somebody else.
 *
 * @param state {@code open} before it was asked, {@code refused}, {@code coming}, {@code here}
 * @param bases the grounds that may still be tried; none where it can't be asked now
 * @param outcomes what was asked so far and what came of it, the first first
 */
public record InquiryView(
        String id, String of, String what, String state, List<BasisView> bases, List<OutcomeView> outcomes) {
    /** A ground to pick. */
    public record BasisView(String id, String text) {}

    /**
     * What came of asking on one ground.
     *
     * @param expected when the answer comes or came; empty in a case without a clock, and when it is refused
     * @param documents titles of what came
     * @param here asked in the scene of this page
     * @param last nothing was asked after it
     */
    public record OutcomeView(
            String basis,
            String html,
            String refusal,
            String expected,
            boolean came,
            List<String> documents,
            boolean here,
            boolean last,
            List<LensView> views,
            List<Cited> grounds) {
        public OutcomeView {
            documents = List.copyOf(documents);
            views = List.copyOf(views);
            grounds = List.copyOf(grounds);
        }
    }

    public InquiryView {
        bases = List.copyOf(bases);
        outcomes = List.copyOf(outcomes);
    }

    /** Whether something was asked in the scene of this page: then it stands open. */
    public boolean isFresh() {
        return outcomes.stream().anyMatch(OutcomeView::here);
    }
}
