package nl.overenweer.refresher;

import java.util.function.Function;
import nl.overenweer.content.LocalText;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.Question;
import nl.overenweer.content.Term;

/** What a card asks, as content has it today. */
public sealed interface Ground {
    /** Where she met it. */
    LocalText module();

    /** One function per kind of card. */
    <R> R match(Function<OfQuestion, R> onQuestion, Function<OfTerm, R> onTerm, Function<OfLaw, R> onLaw);

    record OfQuestion(LocalText module, ModuleVersion version, Question question) implements Ground {
        @Override
        public <R> R match(Function<OfQuestion, R> onQuestion, Function<OfTerm, R> onTerm, Function<OfLaw, R> onLaw) {
            return onQuestion.apply(this);
        }
    }

    record OfTerm(LocalText module, Term term) implements Ground {
        @Override
        public <R> R match(Function<OfQuestion, R> onQuestion, Function<OfTerm, R> onTerm, Function<OfLaw, R> onLaw) {
            return onTerm.apply(this);
        }
    }

    record OfLaw(LocalText module, Change change) implements Ground {
        @Override
        public <R> R match(Function<OfQuestion, R> onQuestion, Function<OfTerm, R> onTerm, Function<OfLaw, R> onLaw) {
            return onLaw.apply(this);
        }
    }
}
