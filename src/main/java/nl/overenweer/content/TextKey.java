package nl.overenweer.content;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be typed, and what is known to be typed wrongly.
 *
 * @param accepted ways to write the right answer; the first is the one that is shown
 * @param mistakes wrong answers that get feedback of their own
 * @param feedbackWrong for every other wrong answer
 */
public record TextKey(List<String> accepted, List<KnownMistake> mistakes, String feedbackRight, String feedbackWrong) {
    public record KnownMistake(String text, String feedback) {}

    /**
     * What was made of what was typed.
     *
     * @param readAs the way of writing that was meant, where there was a typing error in it; else empty
     */
    public record Recognised(boolean right, String readAs, String feedback) {}

    private record Meant(boolean right, String text, int slips, String feedback) {
        Recognised recognised() {
            return new Recognised(right, slips > 0 ? text : "", feedback);
        }
    }

    public TextKey {
        accepted = List.copyOf(accepted);
        mistakes = List.copyOf(mistakes);
    }

    /** The nearest of what we know, and what is right before what is wrong when both are as near. */
    public Recognised read(String typed) {
        Stream<Meant> rights = accepted.stream()
                .flatMap(text -> slips(text, typed).stream().map(slips -> new Meant(true, text, slips, feedbackRight)));
        Stream<Meant> wrongs = mistakes.stream().flatMap(mistake -> slips(mistake.text(), typed).stream()
                .map(slips -> new Meant(false, mistake.text(), slips, mistake.feedback())));
        return Stream.concat(rights, wrongs)
                .min(Comparator.comparingInt(Meant::slips))
                .map(Meant::recognised)
                .orElseGet(() -> new Recognised(false, "", feedbackWrong));
    }

    /** The way of writing that is shown as the answer; empty when there is none yet. */
    public String shown() {
        return accepted.stream().findFirst().orElse("");
    }

    private static Optional<Integer> slips(String meant, String typed) {
        return Spelling.slips(meant, typed);
    }
}
