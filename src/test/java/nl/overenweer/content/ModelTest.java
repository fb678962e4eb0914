package nl.overenweer.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelTest {
    @Test
    void aConditionHoldsWhenEveryLineDoes() {
        var condition = Condition.when(Map.of("balie", Set.of("a", "c"), "thuis", Set.of("b")));

        assertThat(condition.holds(Facts.of(Map.of("balie", "c", "thuis", "b"))))
                .isTrue();
        assertThat(condition.holds(Facts.of(Map.of("balie", "c")))).isFalse();
        assertThat(condition.holds(Facts.of(Map.of("balie", "b", "thuis", "b"))))
                .isFalse();
    }

    @Test
    void aNegationTurnsTheWholeAround() {
        var condition = Condition.unless(Map.of("balie", Set.of("a"), "thuis", Set.of("b")));

        assertThat(condition.holds(Facts.of(Map.of("balie", "a", "thuis", "b"))))
                .isFalse();
        assertThat(condition.holds(Facts.of(Map.of("balie", "a", "thuis", "c"))))
                .isTrue();
        assertThat(condition.holds(Facts.of(Map.of()))).isTrue();
    }

    @Test
    void noConditionAlwaysHolds() {
        assertThat(Condition.ALWAYS.holds(Facts.of(Map.of()))).isTrue();
        assertThat(Condition.ALWAYS.isAlways()).isTrue();
    }

    @Test
    void aCitationIsReadAndPrintedAlike() {
        for (String text : List.of("wet:bw7-457 lid 1", "bron:knmg-meldcode stap 3", "wet:jw-1.1")) {
            assertThat(Citation.parse(text).orElseThrow().text()).isEqualTo(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "bw7-457", "wet:", "boek:x", "wet: bw7-457", "wet:BW"})
    void whatIsNoCitationIsNone(String text) {
        assertThat(Citation.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../geheim", "/etc/passwd", "a//b", "a/../b", ".verborgen", "a b", "a\\b", ""})
    void aPathCannotLeaveItsFolder(String path) {
        assertThat(ModuleFiles.isSafe(path)).isFalse();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ModuleFiles("spoor-a", "a4", Map.of(path, new byte[0])));
    }

    @Test
    void equalFoldersHaveEqualDigestsAndADifferenceShows() {
        var one = new ModuleFiles("spoor-a", "a4", Map.of("a.md", new byte[] {1}, "b.md", new byte[] {2}));
        var same = new ModuleFiles("spoor-a", "a4", Map.of("b.md", new byte[] {2}, "a.md", new byte[] {1}));

        assertThat(one.digest()).isEqualTo(same.digest()).hasSize(64);
        assertThat(one).isEqualTo(same);
        assertThat(one.with("a.md", "x").digest()).isNotEqualTo(one.digest());
    }

    @Test
    void aFolderCannotBeChangedFromOutside() {
        byte[] bytes = {1};
        var folder = new ModuleFiles("spoor-a", "a4", Map.of()).with("a.md", bytes);

        bytes[0] = 2;
        folder.bytes("a.md").orElseThrow()[0] = 3;

        assertThat(folder.bytes("a.md").orElseThrow()).containsExactly(1);
    }

    @Test
    void aNumberIsRightWithinItsMargin() {
        var question =
                new Numeric("t1", "?", new BigDecimal("2.5"), new BigDecimal("0.5"), 1, "", "", "", "", List.of());

        assertThat(question.isRight(new BigDecimal("3.00"))).isTrue();
        assertThat(question.isRight(new BigDecimal("2"))).isTrue();
        assertThat(question.isRight(new BigDecimal("3.01"))).isFalse();
    }

    @Test
    void anInvalidValueCannotExist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new VersionId(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Child("Tess", -1));
        assertThatIllegalArgumentException().isThrownBy(() -> new CompletionRule(true, true, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Quiz("toets", "", "", List.of(statement("t1"), statement("t1"))));
    }

    @Test
    void aStatuteLeadsToTheArticleItself() {
        var statute = new Statute(
                "bw7-457", "art. 7:457 BW", "BW 7", "BWBR0005290", "457", "", "", null, Statute.Status.IN_FORCE, "");

        assertThat(statute.link()).isEqualTo("https://wetten.overheid.nl/jci1.3:c:BWBR0005290&artikel=457");
    }

    @Test
    void aDrawingIsShownAndAnUnknownFileOnlyDownloaded() {
        assertThat(MediaKind.of("media/keten.SVG")).isEqualTo(new MediaKind("image/svg+xml", true));
        assertThat(MediaKind.of("media/iets.html").shown()).isFalse();
    }

    private static Question statement(String id) {
        return new TrueFalse(id, "?", true, "ja", "nee", List.of());
    }
}
