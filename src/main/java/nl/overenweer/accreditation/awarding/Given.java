package nl.overenweer.accreditation.awarding;

/** An award that was written before. */
public record Given(long accreditation, long number, String serial) {}
