package nl.overenweer.certificate;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * What stands on a certificate and is typed over by whoever checks it: {@code OW-7K3M-9QXZ-4TBC-5}. Twelve characters by chance (60 bits, so
 * it can't be guessed) and one that catches a typing error. Written in Crockford's alphabet, which has no I, L, O or U.
 *
 * @param value thirteen characters, without dashes
 */
public record SerialNumber(String value) {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_LENGTH = 12;
    private static final String PREFIX = "OW";

    public SerialNumber {
        if (!valid(value)) {
            throw new IllegalArgumentException("no serial number");
        }
    }

    /** A new one; the source of chance is the caller's, and should be a secure one. */
    public static SerialNumber by(RandomGenerator chance) {
        StringBuilder drawn = new StringBuilder(RANDOM_LENGTH + 1);
        for (int i = 0; i < RANDOM_LENGTH; i++) {
            drawn.append(ALPHABET.charAt(chance.nextInt(ALPHABET.length())));
        }
        return new SerialNumber(drawn.append(check(drawn)).toString());
    }

    /** Reads what a person typed: small letters, blanks, dashes, an O for a 0 and an I or L for a 1 are forgiven. */
    public static Optional<SerialNumber> typed(String text) {
        String plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s‐-―-]", "");
        if (plain.startsWith(PREFIX) && plain.length() > RANDOM_LENGTH + 1) {
            plain = plain.substring(PREFIX.length());
        }
        String read = plain.replace('O', '0').replace('I', '1').replace('L', '1');
        return valid(read) ? Optional.of(new SerialNumber(read)) : Optional.empty();
    }

    /** As it is printed. */
    public String printed() {
        return PREFIX + "-" + value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8, 12) + "-"
                + value.substring(12);
    }

    @Override
    public String toString() {
        return printed();
    }

    private static boolean valid(String value) {
        return value.length() == RANDOM_LENGTH + 1
                && value.chars().allMatch(sign -> ALPHABET.indexOf(sign) >= 0)
                && check(value.substring(0, RANDOM_LENGTH)) == value.charAt(RANDOM_LENGTH);
    }

    /** Luhn's algorithm over 32 characters: catches every single wrong character and most swapped neighbours. */
    private static char check(CharSequence drawn) {
        int sum = 0;
        int factor = 2;
        for (int i = drawn.length() - 1; i >= 0; i--) {
            int addend = factor * ALPHABET.indexOf(drawn.charAt(i));
            sum += addend / ALPHABET.length() + addend % ALPHABET.length();
            factor = 3 - factor;
        }
        return ALPHABET.charAt((ALPHABET.length() - sum % ALPHABET.length()) % ALPHABET.length());
    }
}
