package nl.overenweer.certificate.badge;

import jakarta.inject.Inject;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.certificate.Certificates;
import nl.overenweer.certificate.CheckedProof;
import nl.overenweer.certificate.Checks;
import nl.overenweer.certificate.Issued;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.certificate.Standing;
import nl.overenweer.content.Library;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Makes a badge of a certificate for its holder, and says of one that is shown whether it is real. */
@UseCase
public class Badges {
    private static final int SALT_BYTES = 12;

    private final SecureRandom chance = new SecureRandom();

    @Inject
    private Certificates certificates;

    @Inject
    private Checks checks;

    @Inject
    private SigningKeys keys;

    @Inject
    private Library library;

    @Inject
    private People people;

    @Inject
    private Settings settings;

    public Issuer issuer() {
        return new Issuer(settings.baseUrl());
    }

    /** The signed text of her own certificate. Another's is not found; what was revoked gives none. */
    public String of(SerialNumber serial, PersonId holder, Instant now) {
        Issued issued = certificates.issued(serial, holder);
        if (issued.own().revocation().isPresent()) {
            throw new RuleBroken("certificate.revoked.no-paper");
        }
        List<String> goals = library.open(issued.version()).goals().stream()
                .map(goal -> goal.in(Texts.DUTCH))
                .toList();
        String remark = settings.demo() ? Texts.in(Texts.DUTCH).get("certificate.badge.demonstration") : "";
        return sign(new Credential(issuer(), issued, remark, goals, people.email(holder), salt()).json(), now);
    }

    /** The signed list that says which of 131,072 badges are revoked. Refuses as not found a list of which nothing was issued. */
    public String statusList(long list, Instant now) {
        if (list < 0 || list > StatusList.listOf(certificates.highestNumber())) {
            throw new NotFound("no list of badges");
        }
        long from = list * StatusList.SIZE;
        List<Long> revoked = certificates.revokedBetween(from, from + StatusList.SIZE);
        return sign(StatusList.credential(issuer(), list, revoked, now), now);
    }

    private String sign(JsonObject payload, Instant now) {
        SigningKeys.Signer signer = keys.signer(now);
        return CompactJws.sign(payload, issuer().key(signer.thumbprint()), signer.key());
    }

    /**
     * What can be said of this text. Nothing in it is believed before the signature is; then the certificate itself is asked, since a badge can't
     * know that it was revoked.
     *
     * @param email empty, or the address of whoever is said to hold it
     */
    public BadgeAnswer check(String text, String email, Instant now) {
        Optional<CompactJws> shown = CompactJws.read(text);
        if (shown.isEmpty()) {
            return BadgeAnswer.of(Verdict.UNREADABLE);
        }
        Optional<PublishedKey> key = keys.named(shown.get().thumbprint());
        if (key.isEmpty()) {
            return BadgeAnswer.of(Verdict.FOREIGN);
        }
        if (!shown.get().signedBy(key.get().key())) {
            return BadgeAnswer.of(Verdict.TAMPERED);
        }
        return signed(shown.get().payload(), email, now);
    }

    private BadgeAnswer signed(JsonObject badge, String email, Instant now) {
        String id = CompactJws.text(badge, "id");
        Optional<SerialNumber> serial = SerialNumber.typed(id.substring(id.lastIndexOf('/') + 1));
        if (serial.isEmpty()) {
            // a list of what is revoked is signed by us too, and is no badge
            return BadgeAnswer.of(Verdict.UNREADABLE);
        }
        return checks.signed(serial.get(), now)
                .map(proof -> new BadgeAnswer(verdict(badge, proof, now), Optional.of(proof), fits(badge, email)))
                .orElseGet(() -> BadgeAnswer.of(Verdict.GONE));
    }

    private static Verdict verdict(JsonObject badge, CheckedProof proof, Instant now) {
        if (proof.standing() == Standing.REVOKED) {
            return Verdict.REVOKED;
        }
        boolean over = badge.get("exp") instanceof JsonNumber end && now.getEpochSecond() >= end.longValue();
        return over || proof.standing() == Standing.EXPIRED ? Verdict.EXPIRED : Verdict.GENUINE;
    }

    private static Optional<Boolean> fits(JsonObject badge, String email) {
        JsonArray identities = badge.getJsonObject("credentialSubject").getJsonArray("identifier");
        if (email.isBlank() || identities == null) {
            return Optional.empty();
        }
        return Optional.of(identities.getValuesAs(JsonObject.class).stream()
                .anyMatch(one ->
                        IdentityHash.fits(CompactJws.text(one, "identityHash"), email, CompactJws.text(one, "salt"))));
    }

    private String salt() {
        byte[] salt = new byte[SALT_BYTES];
        chance.nextBytes(salt);
        return Jwk.base64(salt);
    }
}
