package nl.overenweer.scorm.sequencing;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Overall Rollup Process (RB.1.5): what became of an activity works on in what becomes of those above it. */
final class Rollup {
    /** Shared objectives that lead to each other in a circle come to rest or are left as they are. */
    private static final int ROUNDS = 20;

    private static final List<RollupRule> SATISFIED =
            List.of(RollupRule.when(ChildSet.ALL, Condition.SATISFIED, RollupAction.SATISFIED));
    private static final List<RollupRule> NOT_SATISFIED =
            List.of(RollupRule.when(ChildSet.ALL, Condition.STATUS_KNOWN, RollupAction.NOT_SATISFIED));
    private static final List<RollupRule> COMPLETED =
            List.of(RollupRule.when(ChildSet.ALL, Condition.COMPLETED, RollupAction.COMPLETED));
    private static final List<RollupRule> INCOMPLETE =
            List.of(RollupRule.when(ChildSet.ALL, Condition.PROGRESS_KNOWN, RollupAction.INCOMPLETE));

    private final Session session;
    private final Records records;
    private final Records fresh;
    private final RollupRules rules;

    Rollup(Session session, Records records, RollupRules rules) {
        this.session = session;
        this.records = records;
        this.fresh = records.fresh();
        this.rules = rules;
    }

    /** RB.1.5, and then for the activities that read a shared objective which was written on the way. */
    void overall(Node node) {
        node.upwards().forEach(this::one);
        List<String> written = session.takeWritten();
        for (int round = 0; !written.isEmpty() && round < ROUNDS; round++) {
            Set<Node> readers = new LinkedHashSet<>();
            written.forEach(target -> readers.addAll(session.tree().readers(target)));
            readers.stream().filter(session::isAvailable).forEach(this::above);
            written = session.takeWritten();
        }
    }

    private void above(Node reader) {
        reader.upwards().stream().skip(1).forEach(this::one);
    }

    private void one(Node node) {
        if (!node.tracked()) {
            return;
        }
        ObjectiveDefinition primary = node.definition().primary();
        Boolean satisfied = records.satisfied(node, primary);
        Boolean completed = records.completed(node);
        if (!node.isLeaf()) {
            measure(node);
            progress(node);
        }
        objective(node);
        completion(node);
        tell(node, "satisfied", satisfied, records.satisfied(node, primary));
        tell(node, "completed", completed, records.completed(node));
    }

    private void tell(Node node, String what, @Nullable Boolean before, @Nullable Boolean after) {
        if (!Objects.equals(before, after) && !node.isLeaf()) {
            session.trail().tell("RB.1.5", "rolled-up", node, Trail.word(what, String.valueOf(after)));
        }
    }

    /** RB.1.1 a: the weighted mean of the children's measures; a child without one weighs all the same. */
    private void measure(Node cluster) {
        double total = 0;
        double weights = 0;
        boolean valid = false;
        for (Node child : session.available(cluster)) {
            if (child.tracked()) {
                double weight = child.definition().rollup().weight();
                Double measure = fresh.measure(child, child.definition().primary());
                weights += weight;
                total += measure == null ? 0 : measure * weight;
                valid |= measure != null;
            }
        }
        keep(cluster, ObjectiveField.MEASURE, valid && weights > 0 ? (Double) (total / weights) : null);
    }

    /** RB.1.1 b: the same for progress (4th edition). */
    private void progress(Node cluster) {
        double total = 0;
        double weights = 0;
        boolean valid = false;
        for (Node child : session.available(cluster)) {
            if (child.tracked()) {
                double weight = child.definition().threshold().weight();
                Double progress = fresh.progress(child);
                weights += weight;
                total += progress == null ? 0 : progress * weight;
                valid |= progress != null;
            }
        }
        keep(cluster, ObjectiveField.PROGRESS, valid && weights > 0 ? (Double) (total / weights) : null);
    }

    /** RB.1.2: by its measure (a) or by rules (b), 'not satisfied' first. */
    private void objective(Node node) {
        ObjectiveDefinition primary = node.definition().primary();
        if (primary.byMeasure()) {
            keep(node, ObjectiveField.SATISFIED, records.satisfied(node, primary));
            return;
        }
        List<RollupRule> no = node.definition().rollupRules(RollupAction.NOT_SATISFIED);
        List<RollupRule> yes = node.definition().rollupRules(RollupAction.SATISFIED);
        boolean standard = no.isEmpty() && yes.isEmpty();
        byRules(node, ObjectiveField.SATISFIED, standard ? NOT_SATISFIED : no, standard ? SATISFIED : yes);
    }

    /** RB.1.3: by its progress (a) or by rules (b), 'incomplete' first. */
    private void completion(Node node) {
        if (node.definition().threshold().byMeasure()) {
            keep(node, ObjectiveField.COMPLETED, records.completed(node));
            return;
        }
        List<RollupRule> no = node.definition().rollupRules(RollupAction.INCOMPLETE);
        List<RollupRule> yes = node.definition().rollupRules(RollupAction.COMPLETED);
        boolean standard = no.isEmpty() && yes.isEmpty();
        byRules(node, ObjectiveField.COMPLETED, standard ? INCOMPLETE : no, standard ? COMPLETED : yes);
    }

    /** 'Process all Not Satisfied rules first', so that the other ones have the last word; when none holds, nothing changes. */
    private void byRules(Node node, ObjectiveField field, List<RollupRule> no, List<RollupRule> yes) {
        if (node.isLeaf()) {
            return;
        }
        if (rules.oneHolds(node, yes)) {
            keep(node, field, true);
        } else if (rules.oneHolds(node, no)) {
            keep(node, field, false);
        }
    }

    /** What follows from children that count is of this attempt again. */
    private void keep(Node node, ObjectiveField field, @Nullable Object value) {
        if (value != null) {
            boolean progress = field == ObjectiveField.COMPLETED || field == ObjectiveField.PROGRESS;
            Track track = session.track(node);
            track.staleProgress &= !progress;
            track.staleObjectives &= progress;
        }
        records.set(node, node.definition().primary(), field, value);
    }
}
