package nl.overenweer.certificate.badge;

import static nl.overenweer.certificate.CertificateWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.zip.GZIPInputStream;
import nl.overenweer.certificate.CertificateWorld;
import nl.overenweer.certificate.Revocations;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.certificate.Validity;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A badge from its making to its end: genuine, tampered with, of another, expired and revoked are told apart. */
@ExtendWith(ArquillianExtension.class)
class BadgesIT {
    @Inject
    private CertificateWorld world;

    @Inject
    private Badges badges;

    @Inject
    private SigningKeys keys;

    @Inject
    private Revocations revocations;

    @Inject
    private Validity validity;

    @Inject
    private People people;

    private Learner learner;
    private CurrentUser administrator;
    private SerialNumber serial;
    private String badge;

    @BeforeEach
    void aBadge() {
        learner = world.learner();
        administrator = world.administrator(learner.organisation());
        validity.set(administrator, Validity.ALL, 12, NOW);
        serial = world.earned(learner).proof().serial();
        badge = badges.of(serial, learner.person(), NOW);
    }

    @Test
    void oursIsGenuineAndSaysNoMoreThanItsHolderWants() {
        BadgeAnswer answer = badges.check(" " + badge + "\n", "", NOW);

        assertThat(answer.verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(answer.proof().orElseThrow().serial()).isEqualTo(serial);
        assertThat(answer.proof().orElseThrow().person()).isEmpty();
        assertThat(answer.holder()).isEmpty();
    }

    @Test
    void itFitsItsHoldersAddressAndNoOther() {
        assertThat(badges.check(badge, people.email(learner.person()), NOW).holder())
                .contains(true);
        assertThat(badges.check(badge, "ander@proef.example", NOW).holder()).contains(false);
    }

    @Test
    void changedIsTamperedWith() {
        String[] parts = badge.split("\\.");
        String text = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
        String changed = Jwk.base64(text.replace("Proefmodule", "Hoofdmodule").getBytes(StandardCharsets.UTF_8));

        BadgeAnswer answer = badges.check(parts[0] + "." + changed + "." + parts[2], "", NOW);

        assertThat(answer.verdict()).isEqualTo(Verdict.TAMPERED);
        assertThat(answer.proof()).isEmpty();
    }

    @Test
    void signedByAnotherIsForeignEvenWithOurWords() {
        Keys theirs = Keys.make();
        JsonObject text = CompactJws.read(badge).orElseThrow().payload();

        String own = CompactJws.sign(
                text, badges.issuer().key(theirs.thumbprint()), theirs.pair().getPrivate());
        String underOurName = CompactJws.sign(
                text,
                badges.issuer().key(keys.published().get(0).thumbprint()),
                theirs.pair().getPrivate());

        assertThat(badges.check(own, "", NOW).verdict()).isEqualTo(Verdict.FOREIGN);
        assertThat(badges.check(underOurName, "", NOW).verdict()).isEqualTo(Verdict.TAMPERED);
    }

    @Test
    void afterItsLastDayItHasExpired() {
        assertThat(badges.check(badge, "", NOW.plus(Duration.ofDays(364))).verdict())
                .isEqualTo(Verdict.GENUINE);
        assertThat(badges.check(badge, "", NOW.plus(Duration.ofDays(367))).verdict())
                .isEqualTo(Verdict.EXPIRED);
    }

    @Test
    void revokedIsRevokedHereAndOnTheList() throws IOException {
        assertThat(revokedOnTheList()).isFalse();

        revocations.revoke(administrator, serial, "Een collega maakte de toets.", NOW);
        assertThat(badges.check(badge, "", NOW).verdict()).isEqualTo(Verdict.REVOKED);
        assertThat(revokedOnTheList()).isTrue();
        assertThatThrownBy(() -> badges.of(serial, learner.person(), NOW)).isInstanceOf(RuleBroken.class);

        revocations.giveBack(administrator, serial, "Het was toch haar eigen toets.", NOW);
        assertThat(badges.check(badge, "", NOW).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(revokedOnTheList()).isFalse();
    }

    @Test
    void somethingElseIsUnreadableAndAListOfOursIsNoBadge() {
        assertThat(badges.check("%PDF-1.7", "", NOW).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThat(badges.check(badges.statusList(0, NOW), "", NOW).verdict()).isEqualTo(Verdict.UNREADABLE);
        assertThatThrownBy(() -> badges.statusList(9999, NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void anothersBadgeIsNotFound() {
        Learner other = world.learner();

        assertThatThrownBy(() -> badges.of(serial, other.person(), NOW)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNewKeySignsAndWhatTheOldOneSignedStaysGood() {
        String before = CompactJws.read(badge).orElseThrow().thumbprint();

        keys.renew(world.platformAdministrator(), NOW.plusSeconds(5));
        String fresh = badges.of(serial, learner.person(), NOW);

        assertThat(CompactJws.read(fresh).orElseThrow().thumbprint()).isNotEqualTo(before);
        assertThat(badges.check(fresh, "", NOW).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(badges.check(badge, "", NOW).verdict()).isEqualTo(Verdict.GENUINE);
        assertThat(keys.published()).filteredOn(PublishedKey::inUse).hasSize(1);
        assertThat(keys.named(before).orElseThrow().retiredAt()).contains(NOW.plusSeconds(5));
        assertThatThrownBy(() -> keys.renew(administrator, NOW)).isInstanceOf(NotAllowed.class);
    }

    /** As whoever checks without us: the badge says where, the list says what. */
    private boolean revokedOnTheList() throws IOException {
        JsonObject status = CompactJws.read(badge).orElseThrow().payload().getJsonObject("credentialStatus");
        String address = status.getString("statusListCredential");
        String list = badges.statusList(Long.parseLong(address.substring(address.lastIndexOf('/') + 1)), NOW);
        CompactJws signed = CompactJws.read(list).orElseThrow();
        assertThat(signed.signedBy(keys.named(signed.thumbprint()).orElseThrow().key()))
                .isTrue();
        String encoded = signed.payload().getJsonObject("credentialSubject").getString("encodedList");
        byte[] packed = Base64.getUrlDecoder().decode(encoded.substring(1));
        int place = Integer.parseInt(status.getString("statusListIndex"));
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            return (in.readAllBytes()[place / 8] >> (7 - place % 8) & 1) == 1;
        }
    }
}
