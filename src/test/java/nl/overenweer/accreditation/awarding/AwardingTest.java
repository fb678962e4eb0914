package nl.overenweer.accreditation.awarding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AwardingTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 5);
    private static final long SKJ = 1;
    private static final long NIP = 2;
    private static final long ANOUK = 10;
    private static final long BRAM = 11;
    private static final long WESTERKADE = 1;
    private static final long VERSION = 100;

    private static final Accredited SKJ_2026 = accredited(1, SKJ, FIRST, LAST, false);
    private static final Numbered OF_ANOUK = new Numbered(7, ANOUK, SKJ);

    @Test
    void aCertificateGivesThePointsOfWhatCoversItUnderHerNumber() {
        Finished finished = finished("A", ANOUK, MAY);

        Outcome outcome = award(List.of(finished), List.of(SKJ_2026), List.of(OF_ANOUK), List.of());

        assertThat(outcome.grants()).containsExactly(new Grant(finished, SKJ_2026, OF_ANOUK));
        assertThat(outcome.numberless()).isEmpty();
    }

    @Test
    void theFirstAndTheLastDayCountTheDayAfterDoesNot() {
        assertThat(grants(finished("A", ANOUK, FIRST))).hasSize(1);
        assertThat(grants(finished("A", ANOUK, LAST))).hasSize(1);
        assertThat(grants(finished("A", ANOUK, FIRST.minusDays(1)))).isEmpty();
        assertThat(grants(finished("A", ANOUK, LAST.plusDays(1)))).isEmpty();
    }

    @Test
    void aVersionThatTheRegisterDidNotLookAtGivesNothing() {
        Finished newer = new Finished("A", ANOUK, WESTERKADE, "module", VERSION + 1, MAY, true);

        assertThat(grants(newer)).isEmpty();
    }

    @Test
    void whereATestIsNeededACertificateWithoutOneGivesNothing() {
        Finished untested = new Finished("A", ANOUK, WESTERKADE, "module", VERSION, MAY, false);
        Accredited asks = accredited(2, SKJ, FIRST, LAST, true);

        assertThat(award(List.of(untested), List.of(asks), List.of(OF_ANOUK), List.of())
                        .grants())
                .isEmpty();
        assertThat(award(List.of(untested), List.of(SKJ_2026), List.of(OF_ANOUK), List.of())
                        .grants())
                .hasSize(1);
    }

    @Test
    void whoGaveNoNumberIsToldApart() {
        Finished hers = finished("B", BRAM, MAY);

        Outcome outcome = award(List.of(hers), List.of(SKJ_2026), List.of(OF_ANOUK), List.of());

        assertThat(outcome.grants()).isEmpty();
        assertThat(outcome.numberless()).containsExactly(hers);
    }

    @Test
    void theModuleTwiceInOnePeriodGivesItsPointsOnce() {
        Finished first = finished("A", ANOUK, MAY);
        Finished again = finished("B", ANOUK, MAY.plusMonths(3));

        List<Grant> grants = award(List.of(again, first), List.of(SKJ_2026), List.of(OF_ANOUK), List.of())
                .grants();

        assertThat(grants).extracting(Grant::finished).containsExactly(first);
    }

    @Test
    void theModuleAgainInTheNextPeriodGivesThePointsOfThatPeriod() {
        Accredited next = accredited(2, SKJ, LAST.plusDays(1), LAST.plusYears(1), false);
        List<Finished> both = List.of(finished("A", ANOUK, MAY), finished("B", ANOUK, MAY.plusYears(1)));

        assertThat(award(both, List.of(SKJ_2026, next), List.of(OF_ANOUK), List.of())
                        .grants())
                .extracting(Grant::accredited)
                .containsExactly(SKJ_2026, next);
    }

    @Test
    void twoAccreditationsOfOneRegisterThatOverlapGiveACertificateOnce() {
        Accredited later = accredited(2, SKJ, FIRST.plusMonths(3), LAST, false);

        List<Grant> grants = award(
                        List.of(finished("A", ANOUK, MAY)), List.of(later, SKJ_2026), List.of(OF_ANOUK), List.of())
                .grants();

        assertThat(grants).extracting(Grant::accredited).containsExactly(SKJ_2026);
    }

    @Test
    void twoRegistersEachGiveTheirOwn() {
        Accredited nip = accredited(2, NIP, FIRST, LAST, false);
        Numbered atNip = new Numbered(8, ANOUK, NIP);

        assertThat(award(
                                List.of(finished("A", ANOUK, MAY)),
                                List.of(SKJ_2026, nip),
                                List.of(OF_ANOUK, atNip),
                                List.of())
                        .grants())
                .hasSize(2);
    }

    @Test
    void whatWasAwardedIsNotAwardedAgain() {
        Finished finished = finished("A", ANOUK, MAY);

        assertThat(award(List.of(finished), List.of(SKJ_2026), List.of(OF_ANOUK), List.of(new Given(1, 7, "A")))
                        .grants())
                .isEmpty();
        assertThat(award(
                                List.of(finished("B", ANOUK, MAY.plusDays(1))),
                                List.of(SKJ_2026),
                                List.of(OF_ANOUK),
                                List.of(new Given(1, 7, "A")))
                        .grants())
                .isEmpty();
    }

    /** Whatever the order and however often: the second run over the outcome of the first gives nothing. */
    @Test
    void aThousandCertificatesInAnyOrderGiveTheSameAndASecondRunGivesNothing() {
        Random chance = new Random(1);
        List<Finished> all = new ArrayList<>();
        List<Numbered> numbers = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            all.add(finished("S" + i, i % 300, FIRST.plusDays(chance.nextInt(365))));
        }
        for (int person = 0; person < 250; person++) {
            numbers.add(new Numbered(person, person, SKJ));
        }

        Outcome first = award(all, List.of(SKJ_2026), numbers, List.of());
        Collections.shuffle(all, chance);
        Outcome shuffled = award(all, List.of(SKJ_2026), numbers, List.of());
        List<Given> given = first.grants().stream()
                .map(each -> new Given(
                        each.accredited().id(),
                        each.number().id(),
                        each.finished().serial()))
                .toList();

        assertThat(shuffled).isEqualTo(first);
        assertThat(first.grants()).hasSize(250);
        assertThat(award(all, List.of(SKJ_2026), numbers, given).grants()).isEmpty();
    }

    private static List<Grant> grants(Finished finished) {
        return award(List.of(finished), List.of(SKJ_2026), List.of(OF_ANOUK), List.of())
                .grants();
    }

    private static Outcome award(
            List<Finished> finished, List<Accredited> accredited, List<Numbered> numbers, List<Given> given) {
        return Awarding.of(finished, accredited, numbers, given);
    }

    private static Finished finished(String serial, long person, LocalDate on) {
        return new Finished(serial, person, WESTERKADE, "module", VERSION, on, true);
    }

    private static Accredited accredited(long id, long register, LocalDate from, LocalDate until, boolean test) {
        return new Accredited(id, register, Set.of(VERSION), from, until, test);
    }
}
