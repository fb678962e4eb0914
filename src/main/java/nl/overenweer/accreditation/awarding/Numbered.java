package nl.overenweer.accreditation.awarding;

/** That somebody is known to a register; {@code id} names the number, not its digits. */
public record Numbered(long id, long person, long register) {}
