package nl.overenweer.content;

import java.util.function.Function;

/** A foreign package; {@code file} is its zip among the module's media. */
public record ScormPackage(String slug, String title, String file) implements Item {
    public ScormPackage {
        Checks.slug(slug);
    }

    @Override
    public <R> R match(
            Function<Page, R> onPage,
            Function<Vignette, R> onVignette,
            Function<Quiz, R> onQuiz,
            Function<ScormPackage, R> onScorm) {
        return onScorm.apply(this);
    }
}
