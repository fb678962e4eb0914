package nl.overenweer.survey.measuring;

import java.time.LocalDate;

/** A list that was filled in, and the day. */
public record Given(Occasion occasion, LocalDate on) {}
