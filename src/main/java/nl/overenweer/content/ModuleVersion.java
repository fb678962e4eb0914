package nl.overenweer.content;

import java.time.Instant;

/**
 * One published version of a module.
 *
 * @param module the module's slug
 * @param course the slug of the course it stands in
 * @param number 1 for the first version of this module
 * @param digest SHA-256 over its files, in hexadecimal
 */
public record ModuleVersion(
        VersionId id, String module, String course, int number, String digest, Instant publishedAt, String note) {
    public ModuleVersion {
        Checks.slug(module);
        Checks.that(number > 0, "versions are counted from 1");
    }
}
