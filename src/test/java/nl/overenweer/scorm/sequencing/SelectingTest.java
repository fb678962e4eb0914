package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Select Children Process (SR.1) and Randomize Children Process (SR.2). */
class SelectingTest {
    private static List<String> round(Walk walk) {
        List<String> seen = new ArrayList<>();
        for (walk.begin(); !walk.shows().equals("nothing"); walk.next()) {
            seen.add(walk.shows());
        }
        return seen;
    }

    private static String course(String remark) {
        return "course: flow; no-choice; " + remark + "\n a\n b\n c\n d\n e\n f\n";
    }

    @Test
    void soManyAreDrawnAndKeepTheirOrder() {
        List<String> seen = round(Walk.in(course("draw 3 once")));

        assertThat(seen).hasSize(3).isSorted();
    }

    @Test
    void whatIsDrawnOnceStaysDrawn() {
        Walk walk = Walk.in(course("draw 3 once"));

        assertThat(round(walk)).isEqualTo(round(walk));
    }

    @Test
    void whatIsDrawnForEachAttemptChanges() {
        Walk walk = Walk.in(course("draw 3 onEachNewAttempt"));
        Set<List<String>> draws = new HashSet<>();
        for (int round = 0; round < 10; round++) {
            draws.add(round(walk));
        }

        assertThat(draws).hasSizeGreaterThan(1);
    }

    @Test
    void moreThanThereAreIsAll() {
        assertThat(round(Walk.in(course("draw 9 once")))).containsExactly("a", "b", "c", "d", "e", "f");
    }

    @Test
    void shuffledChildrenAreTheSameChildren() {
        Walk walk = Walk.in(course("shuffle onEachNewAttempt"));
        Set<List<String>> orders = new HashSet<>();
        for (int round = 0; round < 10; round++) {
            List<String> order = round(walk);
            assertThat(new TreeSet<>(order)).containsExactly("a", "b", "c", "d", "e", "f");
            orders.add(order);
        }

        assertThat(orders).hasSizeGreaterThan(1);
    }

    @Test
    void aSuspendedAttemptKeepsItsOrder() {
        Walk walk = Walk.in(course("shuffle onEachNewAttempt")).begin().next();
        String shown = walk.shows();

        assertThat(walk.suspend().begin().shows()).isEqualTo(shown);
    }

    @Test
    void theSameChanceGivesTheSameDraw() {
        ActivityTree tree = Trees.of(course("draw 2 once"));
        Outcome one = new Sequencing(tree, new Random(7)).begin(SequencingState.NEW, Walk.NOW);
        Outcome other = new Sequencing(tree, new Random(7)).begin(SequencingState.NEW, Walk.NOW);

        assertThat(one.state()).isEqualTo(other.state());
    }
}
