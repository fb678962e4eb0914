package nl.overenweer.learning.branching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Vignette;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InquiringTest {
    private static final Vignette CASE = SceneTree.plant(
            "casus-1",
            """
            clock 2026-11-12T09:00
            paper letter rvdk                                  # only when asked for
            ask school rvdk: consent 2 werkdagen letter, law letter, none
            desk
              a -> hall
              b [4 dagen] -> hall
              c if ?school=consent/law -> peace                # whoever asked well may close
            hall
              d -> peace if ?school=consent, unrest
            peace.
            unrest.
            """);

    @Test
    void itMayBeAskedByWhomItIsFor() {
        assertThat(refusal(Trail.EMPTY, Glasses.RVDK, "school", "consent")).isNull();
        assertThat(refusal(Trail.EMPTY, Glasses.GGZ, "school", "consent")).isEqualTo(AskRefusal.UNKNOWN);
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThat(refusal(Trail.EMPTY, Glasses.RVDK, "moon", "consent")).isEqualTo(AskRefusal.UNKNOWN);
        assertThat(refusal(Trail.EMPTY, Glasses.RVDK, "school", "magic")).isEqualTo(AskRefusal.UNKNOWN_BASIS);
    }

    @Test
    void onceGrantedItIsOver() {
        Trail asked = Trail.EMPTY.asking("school", "consent");

        assertThat(refusal(asked, Glasses.RVDK, "school", "consent")).isEqualTo(AskRefusal.GRANTED);
        assertThat(refusal(asked, Glasses.RVDK, "school", "law")).isEqualTo(AskRefusal.GRANTED);
    }

    @Test
    void afterARefusalAnotherGroundMayBeTriedButNotTheSame() {
        Trail asked = Trail.EMPTY.asking("school", "none");

        assertThat(refusal(asked, Glasses.RVDK, "school", "none")).isEqualTo(AskRefusal.SAME_BASIS);
        assertThat(refusal(asked, Glasses.RVDK, "school", "law")).isNull();
    }

    @Test
    void anEndingTakesNoQuestions() {
        Trail ended = Trail.EMPTY.plus("desk", "a").plus("hall", "d");

        assertThat(refusal(ended, Glasses.RVDK, "school", "law")).isEqualTo(AskRefusal.NOT_HERE);
    }

    @Test
    void theAnswerComesWhenItsTimeHasPassed() {
        Trail asked = Trail.EMPTY.asking("school", "consent");

        assertThat(file(asked, Glasses.RVDK)).isEmpty();
        assertThat(file(asked.plus("desk", "a"), Glasses.RVDK)).isEmpty();
        assertThat(file(asked.plus("desk", "b"), Glasses.RVDK)).containsExactly("letter");
    }

    @Test
    void theOtherSideNeverSeesIt() {
        assertThat(file(Trail.EMPTY.asking("school", "law").plus("desk", "b"), Glasses.GGZ))
                .isEmpty();
    }

    @Test
    void whatIsRefusedNeverComes() {
        assertThat(file(Trail.EMPTY.asking("school", "none").plus("desk", "b"), Glasses.RVDK))
                .isEmpty();
    }

    @Test
    void whatWasAskedOpensChoicesAndWays() {
        Trail asked = Trail.EMPTY.asking("school", "consent");

        assertThat(offered(Trail.EMPTY)).containsExactly("a", "b");
        assertThat(offered(asked)).containsExactly("a", "b", "c");
        assertThat(Branching.here(CASE, asked.plus("desk", "a").plus("hall", "d"))
                        .id())
                .isEqualTo("peace");
        assertThat(Branching.here(CASE, Trail.EMPTY.plus("desk", "a").plus("hall", "d"))
                        .id())
                .isEqualTo("unrest");
    }

    @Test
    void whatIsAskedLaterDoesNotChangeWhatWasDecided() {
        Trail late = Trail.EMPTY.plus("desk", "a").asking("school", "consent");

        assertThat(Branching.situation(CASE, late.before("desk")).askings()).isEmpty();
        assertThat(Branching.situation(CASE, late).askings()).hasSize(1);
    }

    @Test
    void goingBackToASceneForgetsWhatWasAskedInIt() {
        Trail walked = Trail.EMPTY
                .asking("school", "none")
                .plus("desk", "a")
                .asking("school", "law")
                .plus("hall", "d");

        assertThat(walked.before("hall").asked()).hasSize(2);
        assertThat(walked.upTo("hall").asked()).hasSize(1);
        assertThat(walked.upTo("desk")).isEqualTo(Trail.EMPTY);
    }

    private static @Nullable AskRefusal refusal(Trail trail, Glasses side, String inquiry, String basis) {
        return Inquiring.refusal(Branching.situation(CASE, trail), side, inquiry, basis)
                .orElse(null);
    }

    private static List<String> file(Trail trail, Glasses side) {
        return Branching.situation(CASE, trail).file(side).stream()
                .map(Situation.Filed::document)
                .map(document -> document.id())
                .toList();
    }

    private static List<String> offered(Trail trail) {
        return Branching.situation(CASE, trail).offered().stream()
                .map(Choice::id)
                .toList();
    }
}
