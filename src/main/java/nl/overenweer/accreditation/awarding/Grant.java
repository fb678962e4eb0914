package nl.overenweer.accreditation.awarding;

/** This certificate gives the points of this accreditation under this number. */
public record Grant(Finished finished, Accredited accredited, Numbered number) {}
