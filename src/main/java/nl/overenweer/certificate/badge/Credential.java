package nl.overenweer.certificate.badge;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.certificate.Issued;
import nl.overenweer.certificate.Proof;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.Texts;

/**
 * What a badge says, before it is signed: an OpenBadgeCredential of Open Badges 3.0 with the claims that its JWT form repeats (8.2.4). It
 * holds no name, no organisation and no result: whose it is, only a salted digest of her address tells. Always in Dutch, as the certificate.
 *
 * @param remark what whoever reads it must know first, as in a demonstration; may be empty
 * @param goals what one can do after the module
 * @param email of the holder
 * @param salt by chance
 */
record Credential(Issuer issuer, Issued issued, String remark, List<String> goals, String email, String salt) {
    static final String CONTEXT = "https://www.w3.org/ns/credentials/v2";

    private static final String BADGE_CONTEXT = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";
    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/ob/v3p0/schema/json/ob_v3p0_achievementcredential_schema.json";
    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    /** Our mark: a ring, a square and a heart of yellow. */
    private static final String MARK = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-1 -9 44 44\">"
            + "<circle cx=\"13\" cy=\"13\" r=\"10.5\" fill=\"none\" stroke=\"#4a6a14\" stroke-width=\"4\"/>"
            + "<rect x=\"18.5\" y=\"2.5\" width=\"21\" height=\"21\" rx=\"4.5\" fill=\"none\" stroke=\"#5b3a86\" stroke-width=\"4\"/>"
            + "<circle cx=\"21\" cy=\"13\" r=\"4.6\" fill=\"#f2b632\" stroke=\"#fff\" stroke-width=\"1.6\"/></svg>";

    JsonObject json() {
        String id = issuer.certificate(proof().serial());
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("@context", strings(CONTEXT, BADGE_CONTEXT))
                .add("id", id)
                .add("type", strings("VerifiableCredential", "OpenBadgeCredential"))
                .add("name", proof().title())
                .add("description", description())
                .add("image", image())
                .add("issuer", issuer.profile())
                .add("validFrom", from().toString())
                .add("awardedDate", from().toString());
        until().ifPresent(until -> json.add("validUntil", until.toString()));
        json.add("credentialSubject", subject(id))
                .add("credentialStatus", StatusList.entry(issuer, issued.number()))
                .add("credentialSchema", JsonText.MAKER.createArrayBuilder().add(schema()))
                .add("iss", issuer.id())
                .add("jti", id)
                .add("sub", id + "#houder")
                .add("nbf", from().getEpochSecond());
        until().ifPresent(until -> json.add("exp", until.getEpochSecond()));
        return json.build();
    }

    private String description() {
        String said = texts().of("certificate.badge.description", proof().title());
        return remark.isEmpty() ? said : remark + " " + said;
    }

    private JsonObjectBuilder subject(String id) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", id + "#houder")
                .add("type", strings("AchievementSubject"))
                .add("identifier", JsonText.MAKER.createArrayBuilder().add(identity()))
                .add("achievement", achievement());
    }

    private JsonObjectBuilder identity() {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("type", "IdentityObject")
                .add("hashed", true)
                .add("identityHash", IdentityHash.of(email, salt))
                .add("identityType", "emailAddress")
                .add("salt", salt);
    }

    private JsonObjectBuilder achievement() {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", issuer.achievement(proof().module(), proof().version()))
                .add("type", strings("Achievement"))
                .add("achievementType", "CertificateOfCompletion")
                .add("name", proof().code() + " " + proof().title())
                .add("humanCode", proof().code())
                .add("version", Integer.toString(proof().version()))
                .add("inLanguage", "nl")
                .add("description", texts().of("certificate.badge.achievement", proof().minutes(), law()))
                .add("criteria", JsonText.MAKER.createObjectBuilder().add("narrative", narrative()))
                .add("creator", issuer.profile())
                .add("image", image());
    }

    private String narrative() {
        StringBuilder text = new StringBuilder(texts().of(
                        proof().isRefresher() ? "certificate.badge.criteria.refresher" : "certificate.badge.criteria",
                        proof().version(),
                        law()));
        if (!goals.isEmpty()) {
            text.append("\n\n").append(texts().get("certificate.badge.goals")).append('\n');
            goals.forEach(goal -> text.append("\n- ").append(goal));
        }
        return text.toString();
    }

    private String law() {
        return new Days(DUTCH, LocalDate.EPOCH).date(proof().lawDate());
    }

    private static JsonObjectBuilder image() {
        String data = Base64.getEncoder().encodeToString(MARK.getBytes(StandardCharsets.UTF_8));
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", "data:image/svg+xml;base64," + data)
                .add("type", "Image");
    }

    private static JsonObjectBuilder schema() {
        return JsonText.MAKER.createObjectBuilder().add("id", SCHEMA).add("type", "1EdTechJsonSchemaValidator2019");
    }

    private Proof proof() {
        return issued.own().proof();
    }

    /** In whole seconds: {@code nbf} has no smaller ones, and both 'MUST equal'. */
    private Instant from() {
        return proof().issuedAt().truncatedTo(ChronoUnit.SECONDS);
    }

    /** The last day counts whole, in the Netherlands. */
    private Optional<Instant> until() {
        return proof().validUntil()
                .map(last -> last.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
    }

    private static Texts texts() {
        return Texts.in(Texts.DUTCH);
    }

    private static JsonArrayBuilder strings(String... values) {
        JsonArrayBuilder array = JsonText.MAKER.createArrayBuilder();
        for (String value : values) {
            array.add(value);
        }
        return array;
    }
}
