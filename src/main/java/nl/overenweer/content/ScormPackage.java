package nl.overenweer.content;

import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * A package of another tool. It is kept apart, because it may be large; a module names exactly one version of it, so that whoever is under
 * way goes on with hers.
 *
 * @param reference the fingerprint of its zip: SHA-256 in hexadecimal
 */
public record ScormPackage(String slug, String title, String reference) implements Item {
    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    public ScormPackage {
        Checks.slug(slug);
    }

    /** Whether what it names can be a package at all. */
    public boolean isNamed() {
        return FINGERPRINT.matcher(reference).matches();
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
