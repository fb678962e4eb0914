package nl.overenweer.learning;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.VersionId;
import nl.overenweer.learning.progress.Progress;
import nl.overenweer.learning.progress.Route;

/**
 * An attempt as its learner sees it.
 *
 * @param own through which glasses she looks
 * @param here the address of the exact spot where she was last
 */
public record AttemptView(
        AttemptId id,
        int number,
        Route route,
        VersionId version,
        CourseModule module,
        Glasses own,
        ProgressState state,
        Progress progress,
        List<ItemView> items,
        String here,
        Instant startedAt,
        Instant lastAt,
        Optional<Instant> completedAt) {
    public AttemptView {
        items = List.copyOf(items);
    }

    /** She did the module before, and renews that. */
    public boolean isRefresher() {
        return route == Route.REFRESHER;
    }

    public boolean isUnbegunRefresher() {
        return isRefresher() && state == ProgressState.NOT_STARTED;
    }

    public Optional<ItemView> item(String slug) {
        return items.stream().filter(item -> item.slug().equals(slug)).findFirst();
    }

    /** Where the item after this one goes on; after the last, the module's own page. */
    public String after(String slug) {
        for (int i = 0; i + 1 < items.size(); i++) {
            if (items.get(i).slug().equals(slug)) {
                return items.get(i + 1).address();
            }
        }
        return new Addresses(module.slug()).home();
    }

    /** Where the item before this one is; before the first, the module's own page. */
    public String before(String slug) {
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i).slug().equals(slug)) {
                return items.get(i - 1).address();
            }
        }
        return new Addresses(module.slug()).home();
    }
}
