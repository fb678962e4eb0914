package nl.overenweer.scorm.sequencing;

/**
 * Whether progress decides about completion ({@code adlcp:completionThreshold}, 4th edition).
 *
 * @param least from which progress on it is completed
 * @param weight of its progress in that of its parent
 */
public record CompletionThreshold(boolean byMeasure, double least, double weight) {
    public static final CompletionThreshold NONE = new CompletionThreshold(false, 1, 1);

    public CompletionThreshold {
        if (!(least >= 0 && least <= 1) || !(weight >= 0 && weight <= 1)) {
            throw new IllegalArgumentException("least " + least + ", weight " + weight);
        }
    }
}
