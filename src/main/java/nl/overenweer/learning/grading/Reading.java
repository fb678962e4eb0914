package nl.overenweer.learning.grading;

import java.util.List;
import java.util.function.Function;

/** What comes of reading what was sent: an answer that fits the question, or a refusal in words. */
public sealed interface Reading {
    record Fits(Answer answer) implements Reading {
        @Override
        public <R> R match(Function<Fits, R> onFits, Function<Fault, R> onFault) {
            return onFits.apply(this);
        }
    }

    /** {@code key} names the sentence in the bundle. */
    record Fault(String key, List<Object> arguments) implements Reading {
        public Fault {
            arguments = List.copyOf(arguments);
        }

        static Fault of(String key, Object... arguments) {
            return new Fault("learning.answer." + key, List.of(arguments));
        }

        @Override
        public <R> R match(Function<Fits, R> onFits, Function<Fault, R> onFault) {
            return onFault.apply(this);
        }
    }

    <R> R match(Function<Fits, R> onFits, Function<Fault, R> onFault);
}
