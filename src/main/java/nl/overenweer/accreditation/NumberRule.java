package nl.overenweer.accreditation;

import java.util.OptionalInt;
import java.util.regex.Pattern;
import nl.overenweer.shared.RuleBroken;

/**
 * How a number of a register looks: so many digits, where a source says so; anything else is free, since we invent no rule.
 *
 * @param digits 0 where nothing is known
 * @param source where that number of digits was found
 */
public record NumberRule(int digits, String source) {
    private static final int MOST = 20;
    private static final Pattern FREE = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ./-]{0,38}[\\p{L}\\p{N}])?");

    public NumberRule {
        source = Wording.of(source, 300);
        if (digits < 0 || digits > MOST) {
            throw new RuleBroken("accreditation.number.digits", MOST);
        }
        if (digits > 0 && source.isEmpty()) {
            throw new RuleBroken("accreditation.number.source");
        }
    }

    static NumberRule of(OptionalInt digits, String source) {
        return new NumberRule(digits.orElse(0), source);
    }

    public boolean isKnown() {
        return digits > 0;
    }

    /** The number as it is kept. Refuses another number of digits where that is known, and what is no number at all. */
    public String checked(String typed) {
        String plain = typed.strip();
        if (plain.isEmpty()) {
            throw new RuleBroken("accreditation.number.missing");
        }
        if (isKnown()) {
            String bare = plain.replaceAll("[ .-]", "");
            if (!bare.matches("[0-9]{" + digits + "}")) {
                throw new RuleBroken("accreditation.number.wrong", digits);
            }
            return bare;
        }
        if (!FREE.matcher(plain).matches()) {
            throw new RuleBroken("accreditation.number.free");
        }
        return plain;
    }
}
