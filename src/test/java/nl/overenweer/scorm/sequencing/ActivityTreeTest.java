package nl.overenweer.scorm.sequencing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ActivityTreeTest {
    @Test
    void twoActivitiesWithOneNameAreRefused() {
        assertThatThrownBy(() -> Trees.of("course\n a\n a\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a");
    }

    @Test
    void aTreeThatIsTooDeepIsRefused() {
        Activity deep = new Activity("leaf", "", SequencingDefinition.DEFAULT, List.of());
        for (int depth = 0; depth < 250; depth++) {
            deep = new Activity("n" + depth, "", SequencingDefinition.DEFAULT, List.of(deep));
        }
        Activity root = deep;

        assertThatThrownBy(() -> new ActivityTree(root, Edition.FOURTH, true))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void activitiesAreFoundByTheirName() {
        ActivityTree tree = Trees.of("course\n a\n");

        assertThat(tree.find("a").orElseThrow().title()).isEqualTo("‘a’");
        assertThat(tree.find("b")).isEmpty();
        assertThat(tree.root().children()).hasSize(1);
    }

    @Test
    void wordsOfTheStandardAreReadWithoutRegardToCapitals() {
        assertThat(Words.find(Condition.class, "objectiveMeasureKnown")).contains(Condition.MEASURE_KNOWN);
        assertThat(Words.find(Condition.class, " SATISFIED ")).contains(Condition.SATISFIED);
        assertThat(Words.find(Condition.class, "happy")).isEmpty();
        assertThat(RuleAction.RETRY.moment()).isEqualTo(RuleAction.Moment.AFTER);
    }

    @Test
    void valuesOutOfRangeAreRefused() {
        assertThatThrownBy(() -> new RollupControls(
                        true,
                        true,
                        2,
                        Consideration.ALWAYS,
                        Consideration.ALWAYS,
                        Consideration.ALWAYS,
                        Consideration.ALWAYS,
                        true))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> ObjectiveDefinition.byMeasure("o", 1.5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new CompletionThreshold(true, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ChildOrder(Timing.ONCE, -1, Timing.NEVER, false))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> RollupRule.atLeast(-1, Condition.SATISFIED, RollupAction.SATISFIED))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
