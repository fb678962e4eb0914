package nl.overenweer.mirror;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.overenweer.people.PersonId;

/** That somebody's first decision in a scene was counted, said so that nobody can read from it who or what. */
final class Marker {
    private static final String ALGORITHM = "HmacSHA256";

    private Marker() {}

    static byte[] of(byte[] salt, PersonId person, SceneKey scene) {
        String text = person.value() + "|" + scene.module() + "|" + scene.item() + "|" + scene.scene();
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(salt, ALGORITHM));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException(ALGORITHM, impossible);
        }
    }
}
