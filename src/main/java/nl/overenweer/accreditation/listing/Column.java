package nl.overenweer.accreditation.listing;

import nl.overenweer.shared.RuleBroken;

/** One column: what it holds, and what stands above it. */
public record Column(Cell cell, String head) {
    public static final int LONGEST_HEAD = 60;

    public Column {
        head = head.strip();
        if (head.isEmpty() || head.length() > LONGEST_HEAD || head.matches("(?s).*[=\\p{Cntrl}].*")) {
            throw new RuleBroken("accreditation.form.head", LONGEST_HEAD);
        }
    }
}
