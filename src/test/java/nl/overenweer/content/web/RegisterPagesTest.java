package nl.overenweer.content.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Statute;
import nl.overenweer.content.Term;
import org.junit.jupiter.api.Test;

class RegisterPagesTest {
    @Test
    void termsStandInDutchOrderUnderTheirLetters() {
        List<TermEntry> entries = TermEntry.inOrder(
                List.of(term("veilig"), term("école"), term("advies"), term("Eigen kracht"), term("acuut")));

        assertThat(entries)
                .extracting(entry -> entry.term().term())
                .containsExactly("acuut", "advies", "école", "Eigen kracht", "veilig");
        assertThat(entries).extracting(TermEntry::letter).containsExactly("A", "A", "E", "E", "V");
        assertThat(entries).extracting(TermEntry::firstOfLetter).containsExactly(true, false, true, false, true);
    }

    @Test
    void articlesStandInTheOrderOfTheLaw() {
        assertThat(StatutesBean.inOrder(
                        List.of(article("10"), article("8"), article("7.3.11"), article("7.3.2"), article("8a"))))
                .extracting(Statute::article)
                .containsExactly("7.3.2", "7.3.11", "8", "8a", "10");
    }

    @Test
    void aSearchFindsEveryWordInAnyOrder() {
        var search = new Search("Kind veilig");

        assertThat(search.fits("Is het veilig voor dit kind?")).isTrue();
        assertThat(search.fits("Is het veilig?")).isFalse();
        assertThat(new Search("").fits("alles")).isTrue();
    }

    private static Term term(String word) {
        return new Term("x", word, List.of(), "", "", "", "", List.of(), "");
    }

    private static Statute article(String number) {
        return new Statute("x", "", "", "", number, "", "", null, Statute.Status.IN_FORCE, "");
    }
}
