package nl.overenweer.people.factor;

/** Bytes in the letters and digits that people can type over (RFC 4648, section 6), without padding. */
final class Base32 {
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BITS = 5;

    private Base32() {}

    static String write(byte[] bytes) {
        StringBuilder text = new StringBuilder();
        int held = 0;
        int bits = 0;
        for (byte each : bytes) {
            held = held << Byte.SIZE | each & 0xFF;
            bits += Byte.SIZE;
            while (bits >= BITS) {
                bits -= BITS;
                text.append(ALPHABET.charAt(held >> bits & 31));
            }
            held &= (1 << bits) - 1;
        }
        if (bits > 0) {
            text.append(ALPHABET.charAt(held << BITS - bits & 31));
        }
        return text.toString();
    }

    /** Refuses another character. */
    static byte[] read(String text) {
        byte[] bytes = new byte[text.length() * BITS / Byte.SIZE];
        int held = 0;
        int bits = 0;
        int at = 0;
        for (char each : text.toCharArray()) {
            int value = ALPHABET.indexOf(each);
            if (value < 0) {
                throw new IllegalArgumentException("no Base32: " + each);
            }
            held = held << BITS | value;
            bits += BITS;
            if (bits >= Byte.SIZE && at < bytes.length) {
                bits -= Byte.SIZE;
                bytes[at++] = (byte) (held >> bits);
                held &= (1 << bits) - 1;
            }
        }
        return bytes;
    }
}
