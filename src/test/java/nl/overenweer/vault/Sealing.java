package nl.overenweer.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/** The format of decision 0014 a second time, with Java's own ciphers: what the browser sealed must open here, and the other way round. */
public final class Sealing {
    private static final Base64.Decoder DECODER = Base64.getUrlDecoder();
    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();
    private static final int TAG_BITS = 128;
    private static final int KEY_BITS = 256;

    private Sealing() {}

    public static byte[] fromPassphrase(String passphrase, String salt, int iterations)
            throws GeneralSecurityException {
        PBEKeySpec spec = new PBEKeySpec(passphrase.toCharArray(), DECODER.decode(salt), iterations, KEY_BITS);
        return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                .generateSecret(spec)
                .getEncoded();
    }

    /** RFC 5869 with SHA-256, without salt, and so short that one block of output suffices. */
    public static byte[] fromRecovery(byte[] code) throws GeneralSecurityException {
        byte[] pseudorandom = hmac(new byte[32], code);
        byte[] info = "overenweer/kluis/1/herstel".getBytes(StandardCharsets.UTF_8);
        byte[] block = Arrays.copyOf(info, info.length + 1);
        block[info.length] = 1;
        return hmac(pseudorandom, block);
    }

    public static byte[] open(String envelope, byte[] key, String bound) throws GeneralSecurityException {
        String[] parts = envelope.split("\\.");
        return cipher(Cipher.DECRYPT_MODE, key, DECODER.decode(parts[2]), bound).doFinal(DECODER.decode(parts[3]));
    }

    public static String openText(String envelope, byte[] key, long person, String kind, String place)
            throws GeneralSecurityException {
        return new String(open(envelope, key, boundText(person, kind, place)), StandardCharsets.UTF_8);
    }

    public static String seal(String plain, byte[] key, String name, String bound) throws GeneralSecurityException {
        byte[] iv = new byte[12];
        new SecureRandom().nextBytes(iv);
        byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, iv, bound).doFinal(plain.getBytes(StandardCharsets.UTF_8));
        return String.join(".", "ow1", name, ENCODER.encodeToString(iv), ENCODER.encodeToString(sealed));
    }

    public static String boundText(long person, String kind, String place) {
        return "overenweer/kluis/1/tekst/" + person + "/" + kind + "/" + place;
    }

    public static String boundKey(long person, String use) {
        return "overenweer/kluis/1/sleutel/" + use + "/" + person;
    }

    private static Cipher cipher(int mode, byte[] key, byte[] iv, String bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(bound.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }

    private static byte[] hmac(byte[] key, byte[] message) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(message);
    }
}
