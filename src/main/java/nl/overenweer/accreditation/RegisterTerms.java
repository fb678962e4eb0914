package nl.overenweer.accreditation;

import nl.overenweer.shared.RuleBroken;

/**
 * What a register asks, as far as we know.
 *
 * @param accredits whether it accredits at all for this chamber
 * @param needsTest whether an e-learning must end in a test
 * @param note what was found, and what is still to be checked
 */
public record RegisterTerms(
        Unit unit, Delivery delivery, boolean accredits, boolean needsTest, NumberRule number, String note) {
    public RegisterTerms {
        note = Wording.of(note, 1000);
        if (!accredits && note.isEmpty()) {
            throw new RuleBroken("accreditation.register.why-not");
        }
    }

    /** Before anybody looked anything up. */
    static RegisterTerms unknown() {
        return new RegisterTerms(Unit.POINTS, Delivery.LIST, true, false, new NumberRule(0, ""), "");
    }
}
