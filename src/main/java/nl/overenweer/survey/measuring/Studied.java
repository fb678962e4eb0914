package nl.overenweer.survey.measuring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How somebody stands in one module of a course.
 *
 * @param measured the course has a self-efficacy list for her
 * @param doneOn the day on which she finished it
 */
public record Studied(String course, String module, boolean measured, boolean begun, Optional<LocalDate> doneOn) {}
