package nl.overenweer.enrolment.reminding;

import java.time.LocalDate;
import nl.overenweer.people.PersonId;

/**
 * Something that one person has not done yet.
 *
 * @param reason in the words of who asked; may be empty
 * @param asked since when it is asked of her
 */
record Due(PersonId person, String module, LocalDate dueOn, String reason, LocalDate asked) {}
