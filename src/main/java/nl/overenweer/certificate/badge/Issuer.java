package nl.overenweer.certificate.badge;

import jakarta.json.JsonObject;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.shared.JsonText;

/**
 * Who gives the badges out, and the addresses at which others find what they need to check one.
 *
 * @param baseUrl the address that people type, without a slash at its end
 */
public record Issuer(String baseUrl) {
    public static final String NAME = "Over en Weer";

    /** Answers with {@link #profile()}. */
    public String id() {
        return baseUrl + "/api/uitgever";
    }

    /** The same for people. */
    public String page() {
        return baseUrl + "/uitgever";
    }

    /** Answers with one public key. */
    public String key(String thumbprint) {
        return id() + "/sleutels/" + thumbprint;
    }

    /** Answers with a signed list that says what is revoked. */
    public String statusList(long number) {
        return id() + "/status/" + number;
    }

    /** The page that says whether a certificate counts: the badge's own name. */
    public String certificate(SerialNumber serial) {
        return baseUrl + "/bewijs/" + serial.printed();
    }

    /** A version of a module is one achievement. */
    public String achievement(String module, int version) {
        return baseUrl + "/modules/" + module + "?versie=" + version;
    }

    /** Open Badges 3.0, appendix B, Profile: {@code id} and {@code type} are required. */
    public JsonObject profile() {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", id())
                .add("type", JsonText.MAKER.createArrayBuilder().add("Profile"))
                .add("name", NAME)
                .add("url", page())
                .add("description", "Ggz en Raad voor de Kinderbescherming leren van elkaar.")
                .build();
    }
}
