package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** Tells the steps of a trail in sentences of the bundle. */
public final class TrailText {
    private static final String KEYS = "scorm.trail.";
    private static final int ARGUMENTS = 2;

    private final UnaryOperator<String> title;
    private final BiFunction<String, Object[], String> text;

    /**
     * @param title of an activity, by its identifier
     * @param text the sentence with this key, with these filled in
     */
    public TrailText(UnaryOperator<String> title, BiFunction<String, Object[], String> text) {
        this.title = title;
        this.text = text;
    }

    /** The sentence; what goes beyond the first two of its arguments is told as a list in the third. */
    public String tell(TrailStep step) {
        List<String> words = step.about().stream().map(this::word).toList();
        List<String> arguments = new ArrayList<>(words.subList(0, Math.min(ARGUMENTS, words.size())));
        if (words.size() > ARGUMENTS) {
            arguments.add(String.join(", ", words.subList(ARGUMENTS, words.size())));
        }
        return text.apply(KEYS + step.code(), arguments.toArray());
    }

    private String word(String about) {
        if (about.startsWith(TrailStep.ACTIVITY)) {
            return title.apply(about.substring(1));
        }
        if (!about.startsWith(TrailStep.WORD)) {
            return about;
        }
        String word = about.substring(1).toLowerCase(Locale.ROOT);
        return text.apply(word.startsWith("refusal.") ? "scorm." + word : KEYS + word, new Object[0]);
    }
}
