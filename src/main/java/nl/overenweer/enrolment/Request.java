package nl.overenweer.enrolment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a manager asks.
 *
 * @param dueOn the last day on which it is in time; none when left out
 * @param reason in the manager's own words, read by the learner
 */
public record Request(String module, Group group, @Nullable LocalDate dueOn, String reason) {}
