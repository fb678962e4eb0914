package nl.overenweer.scorm.sequencing;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Select Children Process (SR.1) and Randomize Children Process (SR.2). */
final class Selecting {
    private final Session session;

    Selecting(Session session) {
        this.session = session;
    }

    /** Before the first delivery: every cluster that draws or shuffles and hasn't yet. */
    void prepare() {
        for (Node node : session.tree().nodes()) {
            ChildOrder order = node.definition().order();
            Track track = session.track(node);
            if (order.selecting() != Timing.NEVER && !track.selected) {
                select(node);
            }
            if (order.shuffling() != Timing.NEVER && !track.shuffled) {
                shuffle(node);
            }
        }
    }

    /** After an attempt on a cluster ended: what the next one will hold, if that is anew each time. */
    void renew(Node cluster) {
        ChildOrder order = cluster.definition().order();
        if (order.selecting() == Timing.EACH_ATTEMPT) {
            select(cluster);
        }
        if (order.shuffling() == Timing.EACH_ATTEMPT) {
            shuffle(cluster);
        }
    }

    /** SR.1: 'the set of children selected keeps its order'; not while it is active or suspended. */
    private void select(Node cluster) {
        if (isBusy(cluster)) {
            return;
        }
        List<Node> all = new ArrayList<>(cluster.children());
        int count = cluster.definition().order().count();
        while (count > 0 && all.size() > count) {
            all.remove(session.chance().nextInt(all.size()));
        }
        keep(cluster, all);
        session.track(cluster).selected = true;
    }

    /** SR.2. */
    private void shuffle(Node cluster) {
        if (isBusy(cluster)) {
            return;
        }
        if (cluster.definition().order().shuffled()) {
            List<Node> all = new ArrayList<>(session.available(cluster));
            swap(all, session.chance());
            keep(cluster, all);
        }
        session.track(cluster).shuffled = true;
    }

    private static void swap(List<Node> all, RandomGenerator chance) {
        for (int at = all.size() - 1; at > 0; at--) {
            Node moved = all.set(chance.nextInt(at + 1), all.get(at));
            all.set(at, moved);
        }
    }

    private boolean isBusy(Node cluster) {
        return session.isActive(cluster) || session.isSuspended(cluster);
    }

    private void keep(Node cluster, List<Node> children) {
        session.track(cluster).children = children.stream().map(Node::id).collect(Collectors.toUnmodifiableList());
        session.trail().tell("SR.1", "selected", cluster, Integer.toString(children.size()));
    }
}
