package nl.overenweer.learning;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.Item;
import nl.overenweer.content.Library;
import nl.overenweer.content.Page;
import nl.overenweer.content.reading.Block;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.UseCase;

/** Remembers the paragraph at which a learner stopped, so that she goes on right there. */
@UseCase
public class Bookmarks {
    @Inject
    private AttemptStore store;

    @Inject
    private LedgerStore ledgers;

    @Inject
    private Library library;

    /** She is at this paragraph now. Refuses an attempt of somebody else, and what is no paragraph of a page of her version. */
    public void lay(Learner learner, AttemptId attempt, String page, String paragraph, Instant now) {
        Attempt hers = ledgers.held(learner, attempt)
                .orElseThrow(() -> new NotFound("attempt " + attempt))
                .attempt();
        if (!blocks(hers, page).contains(paragraph)) {
            throw new NotFound("paragraph " + paragraph + " of " + page);
        }
        Optional<Bookmark> before = store.bookmark(attempt);
        before.ifPresent(bookmark -> bookmark.move(page, paragraph, now));
        if (before.isEmpty()) {
            store.add(new Bookmark(attempt, page, paragraph, now));
        }
    }

    /** The address where she goes on: the spot where she was last, and the paragraph when her bookmark is in that page. One query at most. */
    public String resume(AttemptView view) {
        boolean onPage = view.items().stream()
                .anyMatch(item ->
                        item.kind() == ItemView.Kind.PAGE && item.address().equals(view.here()));
        return onPage ? view.here() + anchor(view.id(), view.here()) : view.here();
    }

    private String anchor(AttemptId attempt, String here) {
        return store.bookmark(attempt).map(bookmark -> bookmark.anchorIn(here)).orElse("");
    }

    private List<String> blocks(Attempt attempt, String page) {
        Optional<Item> item = library.open(attempt.version()).item(page);
        return item.filter(Page.class::isInstance)
                .map(Page.class::cast)
                .map(text ->
                        Markdown.blocks(text.body()).stream().map(Block::id).toList())
                .orElse(List.of());
    }
}
