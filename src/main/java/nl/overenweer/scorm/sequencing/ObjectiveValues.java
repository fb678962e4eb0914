package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** What is known of an objective, of one activity or shared (TM.1.1); null is 'unknown'. */
public record ObjectiveValues(
        @Nullable Boolean satisfied,
        @Nullable Double measure,
        @Nullable Double raw,
        @Nullable Double min,
        @Nullable Double max,
        @Nullable Boolean completed,
        @Nullable Double progress) {
    public static final ObjectiveValues UNKNOWN = new ObjectiveValues(null, null, null, null, null, null, null);

    @Nullable
    Object get(ObjectiveField field) {
        return switch (field) {
            case SATISFIED -> satisfied;
            case MEASURE -> measure;
            case RAW -> raw;
            case MIN -> min;
            case MAX -> max;
            case COMPLETED -> completed;
            case PROGRESS -> progress;
        };
    }

    @Nullable
    Double number(ObjectiveField field) {
        return (Double) get(field);
    }

    @Nullable
    Boolean status(ObjectiveField field) {
        return (Boolean) get(field);
    }

    ObjectiveValues with(ObjectiveField field, @Nullable Object value) {
        return new ObjectiveValues(
                field == ObjectiveField.SATISFIED ? (Boolean) value : satisfied,
                field == ObjectiveField.MEASURE ? (Double) value : measure,
                field == ObjectiveField.RAW ? (Double) value : raw,
                field == ObjectiveField.MIN ? (Double) value : min,
                field == ObjectiveField.MAX ? (Double) value : max,
                field == ObjectiveField.COMPLETED ? (Boolean) value : completed,
                field == ObjectiveField.PROGRESS ? (Double) value : progress);
    }
}
