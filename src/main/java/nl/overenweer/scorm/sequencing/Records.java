package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/**
 * Reads and writes what is known of objectives, by way of their maps to shared ones (SM.7). What a map reads is the shared value and nothing else,
 * also while that is unknown: activities that share an objective agree about it.
 */
final class Records {
    private final Session session;
    private final boolean freshOnly;

    Records(Session session) {
        this(session, false);
    }

    private Records(Session session, boolean freshOnly) {
        this.session = session;
        this.freshOnly = freshOnly;
    }

    /** The same, without what was reached in an earlier attempt on the parent: for rollup. */
    Records fresh() {
        return new Records(session, true);
    }

    /** 'Objective Progress Status' and 'Objective Satisfied Status': null while unknown. */
    @Nullable
    Boolean satisfied(Node node, ObjectiveDefinition objective) {
        if (!objective.byMeasure()) {
            return (Boolean) value(node, objective, ObjectiveField.SATISFIED);
        }
        Double measure = measure(node, objective);
        boolean undecided =
                session.isActive(node) && !node.definition().rollup().measureIfActive();
        return (measure == null || undecided) ? null : (Boolean) (measure >= objective.least());
    }

    /** 'Objective Measure Status' and 'Objective Normalized Measure'. */
    @Nullable
    Double measure(Node node, ObjectiveDefinition objective) {
        return (Double) value(node, objective, ObjectiveField.MEASURE);
    }

    /** 'Attempt Progress Status' and 'Attempt Completion Status' of the activity. */
    @Nullable
    Boolean completed(Node node) {
        return completed(node, node.definition().primary());
    }

    @Nullable
    Boolean completed(Node node, ObjectiveDefinition objective) {
        CompletionThreshold threshold = node.definition().threshold();
        if (!threshold.byMeasure() || !objective.equals(node.definition().primary())) {
            return (Boolean) value(node, objective, ObjectiveField.COMPLETED);
        }
        Double progress = progress(node);
        return progress == null ? null : (Boolean) (progress >= threshold.least());
    }

    /** 'Attempt Completion Amount Status' and 'Attempt Completion Amount'. */
    @Nullable
    Double progress(Node node) {
        return (Double) value(node, node.definition().primary(), ObjectiveField.PROGRESS);
    }

    @Nullable
    Object value(Node node, ObjectiveDefinition objective, ObjectiveField field) {
        for (ObjectiveMap map : objective.maps()) {
            Object known = session.shared(map.target()).get(field);
            if (map.reads().contains(field) && (known != null || field != ObjectiveField.PROGRESS)) {
                return known;
            }
        }
        return isStale(node, field)
                ? null
                : session.track(node).objective(objective.id()).get(field);
    }

    private boolean isStale(Node node, ObjectiveField field) {
        boolean progress = field == ObjectiveField.COMPLETED || field == ObjectiveField.PROGRESS;
        Track track = session.track(node);
        return freshOnly && (progress ? track.staleProgress : track.staleObjectives);
    }

    /** All that is known of this objective, as content is told when it begins: a completion that it shares goes before its own threshold. */
    ObjectiveValues values(Node node, ObjectiveDefinition objective) {
        ObjectiveValues values = ObjectiveValues.UNKNOWN;
        for (ObjectiveField field : ObjectiveField.values()) {
            values = values.with(field, value(node, objective, field));
        }
        return values.with(ObjectiveField.SATISFIED, satisfied(node, objective));
    }

    /** Keeps it, and writes it to the shared objectives that are mapped for it; null is 'unknown'. */
    void set(Node node, ObjectiveDefinition objective, ObjectiveField field, @Nullable Object value) {
        Track track = session.track(node);
        track.objective(objective.id(), track.objective(objective.id()).with(field, value));
        for (ObjectiveMap map : objective.maps()) {
            if (map.writes().contains(field)) {
                session.share(map.target(), session.shared(map.target()).with(field, value));
            }
        }
    }
}
