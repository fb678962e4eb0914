package nl.overenweer.people.factor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes that follow from a shared secret and the time (RFC 6238), as every authenticator app makes them: SHA-1, six digits, thirty seconds. */
final class Totp {
    static final int DIGITS = 6;
    static final int SECONDS = 30;
    static final int SECRET_BYTES = 20;

    private static final String ALGORITHM = "HmacSHA1";

    private Totp() {}

    /** 'T = (Current Unix time - T0) / X' */
    static long step(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), SECONDS);
    }

    /**
     * The step whose code was typed: this one, the one before or the one after, for clocks that differ a little. Empty for another code, and
     * for one of a step that was used: 'The verifier MUST NOT accept the second attempt of the OTP after the successful validation has been
     * issued for the first OTP' (section 5.2).
     */
    static OptionalLong fits(byte[] secret, String typed, Instant now, long lastUsed) {
        OptionalLong found = OptionalLong.empty();
        for (long step = step(now) - 1; step <= step(now) + 1; step++) {
            boolean same = MessageDigest.isEqual(
                    code(secret, step, DIGITS, ALGORITHM).getBytes(StandardCharsets.US_ASCII),
                    typed.getBytes(StandardCharsets.US_ASCII));
            if (same && step > lastUsed && found.isEmpty()) {
                found = OptionalLong.of(step);
            }
        }
        return found;
    }

    /** RFC 4226, section 5.3: the last four bits of the HMAC say where the 31 bits stand of which the last digits are the code. */
    static String code(byte[] secret, long step, int digits, String algorithm) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret, algorithm));
            byte[] hash =
                    mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            int offset = hash[hash.length - 1] & 0xF;
            int bits = ByteBuffer.wrap(hash, offset, Integer.BYTES).getInt() & 0x7FFFFFFF;
            return String.format(Locale.ROOT, "%0" + digits + "d", bits % (long) Math.pow(10, digits));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java platform has " + algorithm, e);
        }
    }
}
