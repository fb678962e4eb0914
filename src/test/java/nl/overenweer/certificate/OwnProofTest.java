package nl.overenweer.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Whether a certificate counts, how long still, and who sees whose it is. */
class OwnProofTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Revocation REVOKED = new Revocation(Proofs.FINISHED, "Een ander maakte de toets.");

    @Test
    void countsUntilItsLastDayAndThenHasExpired() {
        assertThat(own(TODAY).standing(TODAY)).isEqualTo(Standing.VALID);
        assertThat(own(TODAY.minusDays(1)).standing(TODAY)).isEqualTo(Standing.EXPIRED);
        assertThat(Proofs.own(Optional.empty()).standing(LocalDate.MAX)).isEqualTo(Standing.VALID);
    }

    @Test
    void revokedIsRevokedWhateverItsDate() {
        assertThat(revoked(TODAY.plusDays(9)).standing(TODAY)).isEqualTo(Standing.REVOKED);
        assertThat(revoked(TODAY.minusDays(9)).standing(TODAY)).isEqualTo(Standing.REVOKED);
    }

    @Test
    void theDaysLeftAreToldWhenTheyAreFew() {
        assertThat(own(TODAY).daysLeft(TODAY)).contains(0L);
        assertThat(own(TODAY.plusDays(90)).daysLeft(TODAY)).contains(90L);
        assertThat(own(TODAY.plusDays(91)).daysLeft(TODAY)).isEmpty();
        assertThat(own(TODAY.minusDays(1)).daysLeft(TODAY)).isEmpty();
        assertThat(revoked(TODAY.plusDays(5)).daysLeft(TODAY)).isEmpty();
    }

    @Test
    void withoutAChoiceOthersSeeTheLeast() {
        CheckedProof seen = CheckedProof.of(issued(own(TODAY)), Showing.MODULE, TODAY);

        assertThat(seen.person()).isEmpty();
        assertThat(seen.toString()).doesNotContain("Tess", "Kanarie", "7", "2026-11-25");
        assertThat(seen.title()).isEqualTo("Eerst bellen");
    }

    @Test
    void herChoiceForOneWinsFromWhatSheUsuallyLetsBeSeen() {
        OwnProof named = new OwnProof(Proofs.until(Optional.empty()), Optional.empty(), Optional.of(Showing.NAME));
        OwnProof hidden = new OwnProof(Proofs.until(Optional.empty()), Optional.empty(), Optional.of(Showing.MODULE));

        assertThat(CheckedProof.of(issued(named), Showing.MODULE, TODAY)
                        .person()
                        .orElseThrow()
                        .holder())
                .isEqualTo("Tess <Jansen> & Co");
        assertThat(CheckedProof.of(issued(hidden), Showing.NAME, TODAY).person())
                .isEmpty();
        assertThat(CheckedProof.of(issued(own(TODAY)), Showing.NAME, TODAY).person())
                .isPresent();
    }

    @Test
    void nobodyElseReadsWhyItWasRevokedOrHowTheTestWent() {
        CheckedProof seen = CheckedProof.of(issued(revoked(TODAY)), Showing.NAME, TODAY);

        assertThat(seen.revokedAt()).contains(Proofs.FINISHED);
        assertThat(seen.toString()).doesNotContain("toets", "Result", "Kanarie");
    }

    private static OwnProof own(LocalDate until) {
        return Proofs.own(Optional.of(until));
    }

    private static OwnProof revoked(LocalDate until) {
        return new OwnProof(Proofs.until(Optional.of(until)), Optional.of(REVOKED), Optional.empty());
    }

    private static Issued issued(OwnProof own) {
        return new Issued(1, new nl.overenweer.content.VersionId(1), own);
    }
}
