package nl.overenweer.people.roster;

/** How far a roster is. */
public record RosterProgress(Roster.Stage stage, long done, long all) {}
