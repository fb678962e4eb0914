package nl.overenweer.learning.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.overenweer.content.Bank;
import nl.overenweer.content.Draw;
import nl.overenweer.content.Question;
import nl.overenweer.content.TrueFalse;
import org.junit.jupiter.api.Test;

class DrawingTest {
    private static final Draw FIVE = new Draw(5, Map.of());

    @Test
    void theSameArgumentsGiveTheSameDraw() {
        Bank bank = bank(20);

        assertThat(Drawing.draw(FIVE, bank, Map.of(), 42, 1)).isEqualTo(Drawing.draw(FIVE, bank, Map.of(), 42, 1));
        assertThat(Drawing.draw(FIVE, bank, Map.of(), 42, 1)).isNotEqualTo(Drawing.draw(FIVE, bank, Map.of(), 42, 2));
    }

    @Test
    void everyQuestionHasItsTurn() {
        Map<String, Integer> times = new HashMap<>();
        LongStream.range(0, 2_000).forEach(seed -> Drawing.draw(FIVE, bank(20), Map.of(), seed * 7919, 1)
                .forEach(question -> times.merge(question, 1, Integer::sum)));

        assertThat(times).hasSize(20);
        assertThat(times.values()).allSatisfy(count -> assertThat(count).isBetween(400, 600));
    }

    @Test
    void unseenQuestionsComeFirst() {
        Map<String, Integer> met = met(0, 16, 1);

        assertThat(Drawing.draw(FIVE, bank(20), met, 7, 1)).contains("q16", "q17", "q18", "q19");
    }

    @Test
    void whatWasOnlyPractisedComesBeforeWhatWasDrawnAndTheLongestAgoFirst() {
        Map<String, Integer> met = met(0, 7, 3);
        met.putAll(met(7, 14, 2));
        met.putAll(met(14, 17, 1));

        List<String> drawn = Drawing.draw(new Draw(8, Map.of()), bank(20), met, 7, 3);

        assertThat(drawn).contains("q14", "q15", "q16", "q17", "q18", "q19");
        assertThat(drawn).doesNotContainAnyElementsOf(met(0, 7, 0).keySet());
    }

    @Test
    void quotasHoldEvenWhereTheirQuestionsWereSeen() {
        Bank bank = bank(20, Map.of("q0", Set.of("kind"), "q1", Set.of("kind"), "q2", Set.of("law")));
        Draw draw = new Draw(5, Map.of("kind", 2, "law", 1));

        List<String> drawn = Drawing.draw(draw, bank, met(0, 3, 2), 7, 2);

        assertThat(drawn).hasSize(5).contains("q0", "q1", "q2");
    }

    @Test
    void theOrderSaysNothingOfTheBank() {
        Set<List<String>> orders = new java.util.HashSet<>();
        for (int seed = 0; seed < 50; seed++) {
            orders.add(Drawing.draw(FIVE, bank(5), Map.of(), seed, 1));
        }

        assertThat(orders).hasSizeGreaterThan(30);
    }

    private static Map<String, Integer> met(int from, int to, int how) {
        Map<String, Integer> met = new HashMap<>();
        IntStream.range(from, to).forEach(i -> met.put("q" + i, how));
        return met;
    }

    private static Bank bank(int size) {
        return bank(size, Map.of());
    }

    private static Bank bank(int size, Map<String, Set<String>> labels) {
        List<Question> questions = IntStream.range(0, size)
                .<Question>mapToObj(i -> new TrueFalse("q" + i, "?", true, "", "", List.of()))
                .toList();
        return new Bank(questions, new LinkedHashMap<>(labels), Set.of());
    }
}
