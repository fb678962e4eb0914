package nl.overenweer.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionTest {
    private static final List<String> CHOICES = List.of("a", "b", "c", "d");

    @ParameterizedTest(name = "a, b, c, d chosen {0} times: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "5 4 0 0 | nothing", // nine people: too few
                "5 5 0 0 | a50 b50 others0", // ten people; nobody is no one
                "10 5 3 0 | a56 b28 c17 others0",
                "10 5 1 4 | a50 b25 others25", // one person hides behind the next smallest
                "10 5 2 1 | a56 b28 others17", // three together point at nobody
                "10 5 1 1 | a59 others41", // two together would: a third joins
                "10 0 0 1 | others100", // one against all the rest: nothing can be told
                "4 4 4 4 | a25 b25 c25 d25",
            })
    void cellsUnderThreeAreMerged(String counts, String shown) {
        assertThat(words(Distribution.of(counts(counts), CHOICES))).isEqualTo(shown);
    }

    @ParameterizedTest(name = "of a panel: a, b, c, d chosen {0} times: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "4 3 0 0 | a57 b43 others0", // seven people were asked for this
                "5 1 1 0 | others100", // two would point at somebody, and so all are taken together
                "0 0 0 1 | others100",
            })
    void aPanelIsShownHoweverSmallButNobodyInIt(String counts, String shown) {
        assertThat(words(Optional.of(Distribution.ofPanel(counts(counts), CHOICES))))
                .isEqualTo(shown);
    }

    @Test
    void choicesThatTheSceneNoLongerHasFallUnderTheOthers() {
        Map<String, Integer> counts = counts("10 5 4 4");
        counts.put("gone", 2);

        assertThat(words(Distribution.of(counts, CHOICES))).isEqualTo("a40 b20 d16 others24");
    }

    @Test
    void theFavouriteIsTheOneThatMostChose() {
        assertThat(Distribution.of(counts("10 5 4 4"), CHOICES).orElseThrow().favourite())
                .contains("a");
    }

    @Test
    void aTieHasNoFavourite() {
        assertThat(Distribution.of(counts("6 6 3 3"), CHOICES).orElseThrow().favourite())
                .isEmpty();
    }

    @ParameterizedTest(name = "{0} counted, {1} shown: {2}")
    @CsvSource({"9, 0, false", "10, 0, true", "14, 10, false", "15, 10, true", "10, 10, false"})
    void aBatchNeverTellsOneNewPerson(int counted, int published, boolean due) {
        assertThat(Batch.isDue(counted, published)).isEqualTo(due);
    }

    private static Map<String, Integer> counts(String text) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        String[] numbers = text.split(" ");
        for (int i = 0; i < numbers.length; i++) {
            if (!numbers[i].equals("0")) {
                counts.put(CHOICES.get(i), Integer.valueOf(numbers[i]));
            }
        }
        return counts;
    }

    private static String words(Optional<Distribution> distribution) {
        return distribution
                .map(shown -> String.join(
                        " ",
                        shown.shares().stream()
                                .map(share -> (share.isOthers() ? "others" : share.choice()) + share.percent())
                                .toList()))
                .orElse("nothing");
    }
}
