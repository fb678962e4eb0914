package nl.overenweer.certificate.badge;

import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.overenweer.shared.JsonText;

/**
 * A signed text of three parts with dots between (RFC 7515), with the one algorithm that Open Badges 3.0 asks of everybody: 'The signing
 * algorithm MUST be "RS256" as a minimum'. Whatever else a header says is refused, so that nobody talks us into a weaker one.
 */
final class CompactJws {
    static final String ALGORITHM = "RS256";

    /** Characters; a badge of ours has about 4,000. */
    static final int LONGEST = 64 * 1024;

    private static final String OF_JAVA = "SHA256withRSA";
    private static final Pattern FORM = Pattern.compile("([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)\\.([A-Za-z0-9_-]+)");

    private final JsonObject header;
    private final String signed;
    private final byte[] payload;
    private final byte[] signature;

    private CompactJws(JsonObject header, String signed, byte[] payload, byte[] signature) {
        this.header = header;
        this.signed = signed;
        this.payload = payload;
        this.signature = signature;
    }

    /** Open Badges 3.0, 8.2.3: alg, kid and typ, and 'additional JOSE Headers are NOT allowed'. */
    static String sign(JsonObject payload, String kid, PrivateKey key) {
        JsonObject header = JsonText.MAKER
                .createObjectBuilder()
                .add("alg", ALGORITHM)
                .add("kid", kid)
                .add("typ", "JWT")
                .build();
        String signed = encoded(header) + "." + encoded(payload);
        try {
            Signature signature = Signature.getInstance(OF_JAVA);
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + Jwk.base64(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the badge could not be signed", e);
        }
    }

    /** Empty when it is no signed text of ours in form: other algorithms included. Says nothing yet of the signature. */
    static Optional<CompactJws> read(String text) {
        var parts = FORM.matcher(text.strip());
        if (text.length() > LONGEST || !parts.matches()) {
            return Optional.empty();
        }
        try {
            Base64.Decoder decoder = Base64.getUrlDecoder();
            JsonObject header = object(decoder.decode(parts.group(1)));
            boolean known = ALGORITHM.equals(text(header, "alg"))
                    && !text(header, "kid").isEmpty();
            return known
                    ? Optional.of(new CompactJws(
                            header,
                            parts.group(1) + "." + parts.group(2),
                            decoder.decode(parts.group(2)),
                            decoder.decode(parts.group(3))))
                    : Optional.empty();
        } catch (JsonException | IllegalArgumentException | ClassCastException e) {
            return Optional.empty();
        }
    }

    /** What stands after the last slash of the key's address. */
    String thumbprint() {
        String kid = text(header, "kid");
        return kid.substring(Math.max(kid.lastIndexOf('/'), kid.lastIndexOf('#')) + 1);
    }

    boolean signedBy(PublicKey key) {
        try {
            Signature check = Signature.getInstance(OF_JAVA);
            check.initVerify(key);
            check.update(signed.getBytes(StandardCharsets.US_ASCII));
            return check.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** To be believed only after {@link #signedBy}. */
    JsonObject payload() {
        return object(payload);
    }

    static String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString string ? string.getString() : "";
    }

    private static String encoded(JsonObject object) {
        return Jwk.base64(object.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static JsonObject object(byte[] json) {
        try (JsonReader reader = JsonText.MAKER.createReader(new ByteArrayInputStream(json))) {
            return reader.readObject();
        }
    }
}
