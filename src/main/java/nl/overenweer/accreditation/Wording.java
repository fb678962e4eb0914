package nl.overenweer.accreditation;

import nl.overenweer.shared.RuleBroken;

/** Text as it is kept: without blanks around it, and not longer than there is room for. */
final class Wording {
    private Wording() {}

    static String of(String text, int longest) {
        String plain = text.strip();
        if (plain.length() > longest) {
            throw new RuleBroken("accreditation.text.long", longest);
        }
        return plain;
    }

    /** Refuses an empty one with this sentence. */
    static String needed(String text, int longest, String refusal) {
        String plain = of(text, longest);
        if (plain.isEmpty()) {
            throw new RuleBroken(refusal);
        }
        return plain;
    }
}
