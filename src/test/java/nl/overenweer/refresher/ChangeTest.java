package nl.overenweer.refresher;

import static nl.overenweer.content.Statute.Status.ANNOUNCED;
import static nl.overenweer.content.Statute.Status.IN_FORCE;
import static nl.overenweer.content.Statute.Status.REPEALED;
import static nl.overenweer.content.Statute.Status.TO_CHECK;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Statute.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangeTest {
    private static final LocalDate OLD = LocalDate.of(2023, 7, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 10, 1);

    @Test
    void nothingIsInventedWhenNothingChanged() {
        assertThat(kind(article("Mag.", OLD, IN_FORCE), article("Mag.", OLD, IN_FORCE)))
                .isEmpty();
        assertThat(kind(article("Mag.", OLD, IN_FORCE), article("Mag.", NEW, IN_FORCE)))
                .isEmpty();
    }

    @Test
    void anotherTextThatWasReadAnewIsAChange() {
        assertThat(kind(article("Mag.", OLD, IN_FORCE), article("Moet.", NEW, IN_FORCE)))
                .contains(Change.Kind.REWORDED);
        assertThat(kind(article("Mag.", null, IN_FORCE), article("Moet.", NEW, IN_FORCE)))
                .contains(Change.Kind.REWORDED);
    }

    @Test
    void aPolishedSentenceIsNoChangedLaw() {
        assertThat(kind(article("Mag.", OLD, IN_FORCE), article("Mag wel.", OLD, IN_FORCE)))
                .isEmpty();
    }

    @Test
    void repealedAndEntered() {
        assertThat(kind(article("Mag.", OLD, IN_FORCE), article("Mag.", OLD, REPEALED)))
                .contains(Change.Kind.REPEALED);
        assertThat(kind(article("Mag.", OLD, ANNOUNCED), article("Mag.", OLD, IN_FORCE)))
                .contains(Change.Kind.ENTERED);
        assertThat(kind(article("Mag.", OLD, REPEALED), article("Mag niet.", NEW, REPEALED)))
                .isEmpty();
    }

    @Test
    void whatIsStillToBeCheckedIsNoFact() {
        assertThat(kind(article("Mag.", OLD, IN_FORCE), article("Moet.", NEW, TO_CHECK)))
                .isEmpty();
    }

    @Test
    void anArticleThatIsNotInTheRegisterTellsNothing() {
        assertThat(Change.between(Optional.empty(), Optional.of(article("Moet.", NEW, IN_FORCE))))
                .isEmpty();
        assertThat(Change.between(Optional.of(article("Mag.", OLD, IN_FORCE)), Optional.empty()))
                .isEmpty();
    }

    private static Optional<Change.Kind> kind(Statute before, Statute now) {
        return Change.between(Optional.of(before), Optional.of(now)).map(Change::kind);
    }

    private static Statute article(String gist, @Nullable LocalDate readOn, Status status) {
        return new Statute("bw1-255", "art. 1:255 BW", "BW 1", "", "", "", gist, readOn, status, "");
    }
}
