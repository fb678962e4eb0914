package nl.overenweer.learning.branching;

/** That something was asked, on this ground, when so many decisions had been made. */
public record Asked(String inquiry, String basis, int after) {}
