package nl.overenweer.people.factor;

import java.time.Instant;
import nl.overenweer.people.PersonId;

/** Who took a second factor away, why and when. */
public record ResetLine(PersonId administrator, String reason, Instant at) {}
