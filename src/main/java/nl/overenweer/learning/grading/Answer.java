package nl.overenweer.learning.grading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.Rating;
import nl.overenweer.content.Spelling;

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

    /** What was typed; counted as {@link Spelling#plain} reads it. */
    record Wrote(String text) implements Answer {
        @Override
        public List<String> terms() {
            return List.of(Spelling.plain(text));
        }
    }

    /** For each gap, the id of the option that was picked or what was typed. */
    record Filled(List<String> gaps) implements Answer {
        public Filled {
            gaps = List.copyOf(gaps);
        }

        @Override
        public List<String> terms() {
            return gaps.stream().map(Spelling::plain).toList();
        }
    }

    /** For each member in the author's order, the place of the group where it was put. */
    record Grouped(List<Integer> groups) implements Answer {
        public Grouped {
            groups = List.copyOf(groups);
        }

        @Override
        public List<String> terms() {
            return groups.stream().map(String::valueOf).toList();
        }
    }

    /** Places of the passages that were marked, at least one. */
    record Highlighted(Set<Integer> passages) implements Answer {
        public Highlighted {
            passages = Set.copyOf(passages);
        }

        @Override
        public List<String> terms() {
            return passages.stream().sorted().map(String::valueOf).toList();
        }
    }

    record Rated(Rating rating) implements Answer {
        @Override
        public List<String> terms() {
            return List.of(rating.key());
        }
    }

    record Dated(LocalDate day) implements Answer {
        @Override
        public List<String> terms() {
            return List.of(day.toString());
        }
    }
}
