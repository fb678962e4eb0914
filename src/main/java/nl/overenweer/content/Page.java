package nl.overenweer.content;

import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A page to read.
 *
 * @param lawCheckedOn the law on this page was read on this date, where that differs from the module's
 * @param body Markdown; its headings start at the second level
 */
public record Page(String slug, String title, int minutes, @Nullable LocalDate lawCheckedOn, String body)
        implements Item {
    public Page {
        Checks.slug(slug);
        Checks.that(minutes > 0, "a page takes at least a minute");
    }

    @Override
    public <R> R match(
            Function<Page, R> onPage,
            Function<Vignette, R> onVignette,
            Function<Quiz, R> onQuiz,
            Function<ScormPackage, R> onScorm) {
        return onPage.apply(this);
    }
}
