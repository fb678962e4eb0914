package nl.overenweer.mail.composing;

import java.util.List;
import nl.overenweer.mail.composing.Block.Call;
import org.jspecify.annotations.Nullable;

/**
 * What a letter says, in the words of one language, before it is text or HTML.
 *
 * @param language as in {@code <html lang="nl">}
 * @param why why she gets it
 * @param less how to get fewer of these; none where she has to get it
 */
public record Draft(
        String language,
        String subject,
        String greeting,
        List<Block> blocks,
        String farewell,
        String why,
        @Nullable Call less) {
    public Draft {
        blocks = List.copyOf(blocks);
    }
}
