package nl.overenweer.people.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.overenweer.shared.QrCode;

/** What somebody puts into her authenticator app: to be photographed, or typed over in groups of four. */
public final class DeviceSecret {
    private static final String ISSUER = "Over en Weer";

    private final String secret;
    private final String email;

    DeviceSecret(String secret, String email) {
        this.secret = secret;
        this.email = email;
    }

    public String getTyped() {
        return secret.replaceAll("(.{4})(?!$)", "$1 ");
    }

    /** As a picture; the address is of the form that apps agree on ('Key Uri Format'). */
    public String getPicture() {
        return QrCode.dataImage("otpauth://totp/" + encoded(ISSUER + ":" + email) + "?secret=" + secret + "&issuer="
                + encoded(ISSUER) + "&algorithm=SHA1&digits=6&period=30");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
