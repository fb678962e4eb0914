package nl.overenweer.audit.chain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 over the digest before and what the entry says: nothing earlier can be altered, left out or put in without altering all that follows. */
public final class Digest {
    /** Before the first entry. */
    public static final String BEGINNING = "0".repeat(64);

    private Digest() {}

    /** 64 hexadecimal characters. */
    public static String of(String previous, long number, String content) {
        try {
            byte[] bytes = (previous + '\n' + number + '\n' + content).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }
}
