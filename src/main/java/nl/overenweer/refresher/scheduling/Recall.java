package nl.overenweer.refresher.scheduling;

import java.time.LocalDate;

/** One time that a card was asked, and how well it was known. */
public record Recall(LocalDate on, Rating rating) {}
