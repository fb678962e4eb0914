package nl.overenweer.authoring;

import java.time.Instant;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;

/** A trainer published a new version of a module. Learners under way keep theirs. */
public record ModulePublished(String module, VersionId version, PersonId by, Instant at) {}
