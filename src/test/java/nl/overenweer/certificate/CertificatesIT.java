package nl.overenweer.certificate;

import static nl.overenweer.certificate.CertificateWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;
import nl.overenweer.learning.Learner;
import nl.overenweer.mail.Dispatches;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What becomes of a certificate after it was earned: who sees what of it, how long it counts, and who may take it back. */
@ExtendWith(ArquillianExtension.class)
class CertificatesIT {
    private static final String REASON = "Een collega maakte de toets.";

    @Inject
    private CertificateWorld world;

    @Inject
    private Certificates certificates;

    @Inject
    private Checks checks;

    @Inject
    private Revocations revocations;

    @Inject
    private Validity validity;

    @Inject
    private Endings endings;

    @Inject
    private Dispatches dispatches;

    private Learner learner;
    private OwnProof own;
    private SerialNumber serial;
    private CurrentUser administrator;
    private String address;

    @BeforeEach
    void aCertificate() {
        learner = world.learner();
        own = world.earned(learner);
        serial = own.proof().serial();
        administrator = world.administrator(learner.organisation());
        address = "10.0." + System.nanoTime();
    }

    @Test
    void othersSeeTheLeastUntilSheChoosesOtherwise() {
        assertThat(asked().person()).isEmpty();

        certificates.showUsually(learner.person(), Showing.NAME, NOW);
        assertThat(asked().person().orElseThrow().holder()).isEqualTo("Proef Persoon");

        certificates.show(serial, learner.person(), Showing.MODULE);
        assertThat(asked().person()).isEmpty();

        certificates.showUsually(learner.person(), Showing.MODULE, NOW);
        certificates.show(serial, learner.person(), Showing.NAME);
        assertThat(asked().person()).isPresent();
    }

    @Test
    void nobodyChoosesForAnother() {
        Learner other = world.learner();

        assertThatThrownBy(() -> certificates.show(serial, other.person(), Showing.NAME))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> certificates.own(serial, other.person())).isInstanceOf(NotFound.class);
        assertThat(asked().person()).isEmpty();
    }

    @Test
    void revokedStaysOnRecordAndIsTakenBackByANewLine() {
        revocations.revoke(administrator, serial, "  " + REASON + " ", NOW);

        assertThat(asked().standing()).isEqualTo(Standing.REVOKED);
        assertThat(asked().toString()).doesNotContain("collega");
        assertThat(certificates.own(serial, learner.person()).revocation()).contains(new Revocation(NOW, REASON));

        revocations.giveBack(administrator, serial, "Het was toch haar eigen toets.", NOW.plusSeconds(60));

        assertThat(asked().standing()).isEqualTo(Standing.VALID);
        assertThat(revocations.line(administrator, serial).record())
                .extracting(IssuedLine.Entry::revoked)
                .containsExactly(false, true);
        assertThat(revocations.line(administrator, serial).record())
                .allSatisfy(entry -> assertThat(entry.by()).isEqualTo("Lid Van Test"));
    }

    @Test
    void twiceTheSameAndAReasonThatSaysNothingAreRefused() {
        assertThatThrownBy(() -> revocations.giveBack(administrator, serial, REASON, NOW))
                .isInstanceOf(RuleBroken.class)
                .hasMessage("certificate.revocation.none");
        assertThatThrownBy(() -> revocations.revoke(administrator, serial, "  kort   ", NOW))
                .hasMessage("certificate.revocation.reason.short");
        assertThatThrownBy(() -> revocations.revoke(administrator, serial, "x".repeat(501), NOW))
                .hasMessage("certificate.revocation.reason.long");

        revocations.revoke(administrator, serial, REASON, NOW);
        assertThatThrownBy(() -> revocations.revoke(administrator, serial, REASON, NOW))
                .hasMessage("certificate.revocation.twice");
        assertThat(revocations.line(administrator, serial).record()).hasSize(1);
    }

    @Test
    void anAdministratorKeepsTheOwnOrganisationAndOneOfThePlatformAll() {
        CurrentUser elsewhere = world.administrator(world.learner().organisation());
        CurrentUser platform = world.platformAdministrator();

        assertThatThrownBy(() -> revocations.revoke(elsewhere, serial, REASON, NOW))
                .isInstanceOf(NotFound.class);
        assertThat(revocations.search(elsewhere, serial.printed(), 0, 25).rows())
                .isEmpty();
        assertThat(revocations.search(elsewhere, "proef", 0, 25).rows()).isEmpty();
        assertThatThrownBy(() -> revocations.line(new CurrentUser(), serial)).isInstanceOf(NotAllowed.class);

        assertThat(revocations.search(administrator, "PROEF PERS", 0, 25).rows())
                .extracting(found -> found.proof().serial())
                .containsExactly(serial);
        assertThat(revocations.search(administrator, "%", 0, 25).rows()).isEmpty();
        assertThat(revocations.search(platform, serial.printed(), 0, 25).total())
                .isEqualTo(1);
        assertThat(revocations.search(platform, "proef", 0, 25).total()).isZero();
    }

    @Test
    void anOrganisationsRuleHoldsForWhatIsEarnedFromThenOn() {
        String module = world.module();
        validity.set(administrator, Validity.ALL, 24, NOW);
        OwnProof general = world.earned(learner);
        validity.set(administrator, module, 6, NOW);
        OwnProof ofItsOwn = world.earned(learner, module, NOW);
        validity.drop(administrator, Validity.ALL);

        assertThat(own.proof().validUntil()).isEmpty();
        assertThat(general.proof().validUntil()).contains(day().plusMonths(24));
        assertThat(ofItsOwn.proof().validUntil()).contains(day().plusMonths(6));
        assertThat(world.earned(learner).proof().validUntil()).isEmpty();
        assertThat(world.earned(world.learner()).proof().validUntil()).isEmpty();
        assertThat(validity.rules(administrator)).containsExactly(java.util.Map.entry(module, 6));
    }

    @Test
    void aRuleThatCanNotBeIsRefused() {
        assertThatThrownBy(() -> validity.set(administrator, Validity.ALL, 0, NOW))
                .hasMessage("certificate.validity.months.wrong");
        assertThatThrownBy(() -> validity.set(administrator, "bestaat-niet", 12, NOW))
                .hasMessage("certificate.validity.module.unknown");
        assertThatThrownBy(() -> validity.set(world.platformAdministrator(), Validity.ALL, 12, NOW))
                .isInstanceOf(NotAllowed.class);
    }

    @Test
    void whoseEndComesNearIsToldAMonthAndAWeekBeforeOnceEach() {
        String module = world.module();
        validity.set(administrator, module, 6, NOW);
        world.earned(learner, module, NOW);
        LocalDate end = day().plusMonths(6);

        assertThat(told(end.minusDays(31))).isZero();
        assertThat(told(end.minusDays(28))).isEqualTo(1);
        assertThat(told(end.minusDays(20))).isZero();
        assertThat(told(end.minusDays(7))).isEqualTo(1);
        assertThat(told(end)).isZero();
    }

    @Test
    void whoHasANewerOneIsNotTold() {
        String module = world.module();
        validity.set(administrator, module, 6, NOW);
        world.earned(learner, module, NOW);
        validity.drop(administrator, module);
        world.again(learner, module, NOW.plus(Duration.ofDays(100)));

        assertThat(told(day().plusMonths(6).minusDays(5))).isZero();
    }

    /** How many letters this organisation's people are posted; other tests' certificates do not count. */
    private long told(LocalDate today) {
        Long organisation = learner.organisation().value();
        long before = dispatches.tally(organisation).waiting();
        Instant now = today.atTime(10, 0).atZone(Clocks.ZONE).toInstant();
        for (int left = 1; left <= Endings.FIRST; left++) {
            endings.tell(today.plusDays(left), today, now);
        }
        return dispatches.tally(organisation).waiting() - before;
    }

    @Test
    void whoTriesNumbersWaitsAndLearnsNothingMeanwhile() {
        Random chance = new Random();
        Instant now = NOW;
        for (int miss = 0; miss < Patience.FREE; miss++) {
            Checks.Answer answer = checks.ask(SerialNumber.by(chance), address, now);
            assertThat(answer.refused()).isFalse();
            assertThat(answer.proof()).isEmpty();
        }

        Checks.Answer refused = checks.ask(serial, address, now.plusSeconds(1));
        assertThat(refused.refused()).isTrue();
        assertThat(refused.patience()).isEqualTo(Duration.ofSeconds(4));
        assertThat(refused.proof()).isEmpty();

        assertThat(checks.ask(serial, address + "2", now).proof()).isPresent();
        assertThat(checks.ask(serial, address, now.plusSeconds(6)).proof()).isPresent();
    }

    private CheckedProof asked() {
        return checks.ask(serial, address, NOW).proof().orElseThrow();
    }

    private static LocalDate day() {
        return LocalDate.ofInstant(NOW, Clocks.ZONE);
    }
}
