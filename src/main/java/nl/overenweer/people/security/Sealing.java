package nl.overenweer.people.security;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;

/**
 * Keeps secrets that we must be able to read again, as opposed to {@link Secret}s of which a digest is enough: AES-256-GCM with a key from
 * the environment, so that a copy of the database opens nothing. Several keys may be given: the first seals, each opens.
 */
@ApplicationScoped
public class Sealing {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    @Inject
    private Settings settings;

    private final Map<String, SecretKeySpec> keys = new LinkedHashMap<>();

    @PostConstruct
    void prepare() {
        settings.secretKeys().forEach(key -> {
            byte[] bytes = Base64.getDecoder().decode(key);
            keys.put(name(bytes), new SecretKeySpec(bytes, "AES"));
        });
    }

    /** A key is known by a few characters of its digest. */
    private static String name(byte[] key) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(key);
            return HexFormat.of().formatHex(digest, 0, 4);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("each Java platform has SHA-256", e);
        }
    }

    /** Whether the operator gave a key. */
    public boolean ready() {
        return !keys.isEmpty();
    }

    /**
     * Refuses where the operator gave no key.
     *
     * @param owner whose secret it is, so that a sealed text that is moved to another row no longer opens
     */
    public String seal(String clear, String owner) {
        Map.Entry<String, SecretKeySpec> first =
                keys.entrySet().stream().findFirst().orElseThrow(() -> new RuleBroken("people.sealing.no-key"));
        byte[] nonce = new byte[NONCE_BYTES];
        RANDOM.nextBytes(nonce);
        byte[] sealed =
                run(Cipher.ENCRYPT_MODE, first.getValue(), nonce, owner, clear.getBytes(StandardCharsets.UTF_8));
        byte[] all = ByteBuffer.allocate(nonce.length + sealed.length)
                .put(nonce)
                .put(sealed)
                .array();
        return first.getKey() + '.' + Base64.getEncoder().encodeToString(all);
    }

    /** Refuses what was sealed with a key that is gone. */
    public String open(String text, String owner) {
        int dot = text.indexOf('.');
        SecretKeySpec key = keys.get(text.substring(0, Math.max(dot, 0)));
        if (key == null) {
            throw new RuleBroken("people.sealing.other-key");
        }
        ByteBuffer all = ByteBuffer.wrap(Base64.getDecoder().decode(text.substring(dot + 1)));
        byte[] nonce = new byte[NONCE_BYTES];
        all.get(nonce);
        byte[] sealed = new byte[all.remaining()];
        all.get(sealed);
        return new String(run(Cipher.DECRYPT_MODE, key, nonce, owner, sealed), StandardCharsets.UTF_8);
    }

    private static byte[] run(int mode, SecretKeySpec key, byte[] nonce, String owner, byte[] text) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(owner.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(text);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a sealed secret of " + owner + " does not open", e);
        }
    }
}
