package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** What a learner answered, one kind per kind of question. Made only by {@link AnswerSheet#read}, so it fits its question. */
public sealed interface Answer {
    /** In the author's own terms (option ids, places from 0, the number), so that answers of all learners can be counted together. */
    List<String> terms();

    /** The id of the one option that was ticked. */
    record OneOf(String option) implements Answer {
        @Override
        public List<String> terms() {
            return List.of(option);
        }
    }

    /** The ids of the options that were ticked, at least one. */
    record SomeOf(Set<String> options) implements Answer {
        public SomeOf {
            options = Set.copyOf(options);
        }

        @Override
        public List<String> terms() {
            return options.stream().sorted().toList();
        }
    }

    /** The statement was called true or false. */
    record Said(boolean value) implements Answer {
        @Override
        public List<String> terms() {
            return List.of(String.valueOf(value));
        }
    }

    /** For each left text in the author's order, whose right text was put beside it. */
    record Paired(List<Integer> rights) implements Answer {
        public Paired {
            rights = List.copyOf(rights);
        }

        @Override
        public List<String> terms() {
            return rights.stream().map(String::valueOf).toList();
        }
    }

    /** Places in the author's (right) order, in the learner's order. */
    record Ordered(List<Integer> steps) implements Answer {
        public Ordered {
            steps = List.copyOf(steps);
        }

        @Override
        public List<String> terms() {
            return steps.stream().map(String::valueOf).toList();
        }
    }

    record Counted(BigDecimal number) implements Answer {
        @Override
        public List<String> terms() {
            return List.of(number.toPlainString());
        }
    }
}
