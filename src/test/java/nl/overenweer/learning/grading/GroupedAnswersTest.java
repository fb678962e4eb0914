package nl.overenweer.learning.grading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.overenweer.content.Question;
import nl.overenweer.content.Rating;
import nl.overenweer.learning.grading.Answer.Grouped;
import nl.overenweer.learning.grading.Answer.Highlighted;
import nl.overenweer.learning.grading.Answer.Rated;
import nl.overenweer.learning.grading.Explanation.Verdict;
import nl.overenweer.learning.grading.Reading.Fault;
import nl.overenweer.learning.grading.Reading.Fits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Things in their groups, rows of a table, pieces of a text, and ratings. */
class GroupedAnswersTest {
    private static final Question PIECES = Questions.highlight("*one", "two", "*three", "four");

    @ParameterizedTest(name = "groups {0}: {1} of 3")
    @CsvSource({"0 1 0, 3", "0 0 0, 2", "1 0 1, 0", "1 1 1, 1"})
    void groupsAndRows(String groups, int gained) {
        Answer answer = new Grouped(
                Arrays.stream(groups.split(" ")).map(Integer::valueOf).toList());

        assertThat(Grading.mark(Questions.sorting(), answer)).isEqualTo(new Mark(gained, 3));
        assertThat(Grading.mark(Questions.matrix(), answer)).isEqualTo(new Mark(gained, 3));
    }

    @Test
    void membersAreShuffledAndReadBackInTheAuthorsOrder() {
        AnswerSheet sheet = new AnswerSheet(Questions.sorting(), List.of(2, 0, 1));

        assertThat(sheet.lines()).extracting(AnswerSheet.Line::text).containsExactly("m2", "m0", "m1");
        assertThat(sheet.groups()).extracting(AnswerSheet.Line::letter).containsExactly("a", "b");
        assertThat(sheet.read(List.of("b", "a", "a"))).isEqualTo(new Fits(new Grouped(List.of(0, 0, 1))));
    }

    @Test
    void seedsShuffleTheMembers() {
        Set<List<Integer>> orders = new HashSet<>();
        for (long seed = 0; seed < 50; seed++) {
            orders.add(AnswerSheet.of(Questions.matrix(), seed).order());
        }

        assertThat(orders).hasSize(6);
    }

    @Test
    void eachMemberIsExplainedInTheLearnersOrder() {
        AnswerSheet sheet = new AnswerSheet(Questions.matrix(), List.of(2, 0, 1));

        Explanation explanation = Explanation.of(sheet, new Grouped(List.of(0, 0, 1)));

        assertThat(explanation.lines()).extracting(Explanation.Line::text).containsExactly("m2", "m0", "m1");
        assertThat(explanation.lines())
                .extracting(Explanation.Line::verdict)
                .containsExactly(Verdict.WRONG, Verdict.GOOD, Verdict.WRONG);
        assertThat(explanation.lines())
                .extracting(Explanation.Line::given)
                .containsExactly("Group y", "Group x", "Group x");
        assertThat(explanation.lines()).extracting(Explanation.Line::right).containsExactly("Group x", "", "Group y");
    }

    @ParameterizedTest(name = "out of *0, 1, *2, 3 marked {0}: {1} of 2")
    @CsvSource({"0 2, 2", "0, 1", "0 1, 0", "0 1 2, 1", "0 1 2 3, 0", "1 3, 0"})
    void pieces(String marked, int gained) {
        Set<Integer> places = new HashSet<>();
        Arrays.stream(marked.split(" ")).map(Integer::valueOf).forEach(places::add);

        assertThat(Grading.mark(PIECES, new Highlighted(places))).isEqualTo(new Mark(gained, 2));
    }

    @Test
    void aTextKeepsItsOrderWhateverTheSeed() {
        for (long seed = 0; seed < 20; seed++) {
            assertThat(AnswerSheet.of(PIECES, seed).order()).containsExactly(0, 1, 2, 3);
        }
    }

    @Test
    void eachPieceIsExplained() {
        assertThat(Explanation.of(AnswerSheet.of(PIECES, 1), new Highlighted(Set.of(0, 1)))
                        .lines())
                .extracting(Explanation.Line::verdict)
                .containsExactly(Verdict.GOOD, Verdict.WRONG, Verdict.MISSED, Verdict.LEFT);
    }

    @ParameterizedTest(name = "panel 1 4 0 2 0, rated {0}: {1} of 4")
    @CsvSource({"MUCH_LESS, 1", "LESS, 4", "SAME, 0", "MORE, 2", "MUCH_MORE, 0"})
    void aRatingIsWorthItsShareOfThePanelsAnswer(Rating rating, int gained) {
        assertThat(Grading.mark(Questions.script(1, 4, 0, 2, 0), new Rated(rating)))
                .isEqualTo(new Mark(gained, 4));
    }

    @Test
    void withoutAPanelNothingIsScored() {
        Question script = Questions.script();

        assertThat(script.isScored()).isFalse();
        assertThat(Grading.mark(script, new Rated(Rating.SAME))).isEqualTo(Mark.UNCOUNTED);
        assertThat(Explanation.of(AnswerSheet.of(script, 1), new Rated(Rating.SAME))
                        .lines())
                .allMatch(line -> line.verdict() == Verdict.EXPLAINED)
                .extracting(Explanation.Line::feedback)
                .startsWith("Reason min-2")
                .hasSize(5);
    }

    @Test
    void withAPanelOnlyTheChosenAnswerIsJudged() {
        Question script = Questions.script(1, 4, 0, 2, 0);

        assertThat(script.isScored()).isTrue();
        assertThat(Explanation.of(AnswerSheet.of(script, 1), new Rated(Rating.MORE))
                        .lines())
                .extracting(Explanation.Line::verdict)
                .containsExactly(
                        Verdict.EXPLAINED, Verdict.EXPLAINED, Verdict.EXPLAINED, Verdict.PARTLY, Verdict.EXPLAINED);
    }

    @Test
    void refusesWhatDoesNotFit() {
        assertThat(fault(Questions.sorting(), "a", "b")).isEqualTo("learning.answer.rows");
        assertThat(fault(Questions.matrix(), "a", "", "b")).isEqualTo("learning.answer.rows");
        assertThat(fault(Questions.matrix(), "a", "c", "b")).isEqualTo("learning.answer.unknown");
        assertThat(fault(PIECES, "a", "a")).isEqualTo("learning.answer.unknown");
        assertThat(fault(PIECES, "z")).isEqualTo("learning.answer.unknown");
        assertThat(fault(Questions.script(), "f")).isEqualTo("learning.answer.unknown");
        assertThat(fault(Questions.script(), "a", "b")).isEqualTo("learning.answer.one");
        for (Question question : List.of(Questions.sorting(), Questions.matrix(), PIECES, Questions.script())) {
            assertThat(fault(question)).isEqualTo("learning.answer.none");
        }
    }

    private static String fault(Question question, String... given) {
        return ((Fault) AnswerSheet.of(question, 3).read(Arrays.asList(given))).key();
    }
}
