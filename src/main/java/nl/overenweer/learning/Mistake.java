package nl.overenweer.learning;

import java.time.Instant;
import nl.overenweer.content.VersionId;

/**
 * An answer that was not fully right, and of which she may know.
 *
 * @param quiz where the question stands; a closing test may have drawn it from there
 */
public record Mistake(String module, VersionId version, String quiz, String question, Instant at) {}
