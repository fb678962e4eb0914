package nl.overenweer.learning;

import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.overenweer.content.reading.Links;
import org.jspecify.annotations.Nullable;

/**
 * The question that another room lays before a learner outside its quiz. Our pages ask and explain it as any other; the answer goes to
 * whoever laid it, and not into the ledger.
 */
@RequestScoped
public class LaidQuestion {
    /** @param taker gets what was sent, once it reads as an answer to this question */
    public record Laid(QuestionState state, Links links, Consumer<List<String>> taker) {}

    private @Nullable Laid laid;

    public void lay(QuestionState state, Links links, Consumer<List<String>> taker) {
        laid = new Laid(state, links, taker);
    }

    public Optional<Laid> find() {
        return Optional.ofNullable(laid);
    }
}
