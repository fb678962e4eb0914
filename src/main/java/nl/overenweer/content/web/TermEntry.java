package nl.overenweer.content.web;

import java.text.Collator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.overenweer.content.Term;

/**
 * A term as a line of the glossary.
 *
 * @param letter the letter under which it stands
 * @param firstOfLetter whether the letter begins here
 */
public record TermEntry(Term term, String letter, boolean firstOfLetter) {
    /** In alphabetical order as a Dutch reader expects it. */
    static List<TermEntry> inOrder(List<Term> terms) {
        var collator = Collator.getInstance(Locale.forLanguageTag("nl"));
        var entries = new ArrayList<TermEntry>();
        String before = "";
        for (Term term : terms.stream()
                .sorted(Comparator.comparing(Term::term, collator))
                .toList()) {
            String letter = letter(term.term());
            entries.add(new TermEntry(term, letter, !letter.equals(before)));
            before = letter;
        }
        return List.copyOf(entries);
    }

    public String name() {
        return term.term().substring(0, 1).toUpperCase(Locale.ROOT)
                + term.term().substring(1);
    }

    /** Its other spellings in a row. */
    public String forms() {
        return String.join(", ", term.forms());
    }

    /** Every word by which it can be found, in small letters. */
    public String searched() {
        return String.join(
                        " ",
                        term.term(),
                        String.join(" ", term.forms()),
                        term.ggz(),
                        term.rvdk(),
                        term.together(),
                        term.misunderstanding())
                .toLowerCase(Locale.ROOT);
    }

    /** Without its accent: école stands under the E. */
    private static String letter(String word) {
        return Normalizer.normalize(word.substring(0, 1), Normalizer.Form.NFD)
                .substring(0, 1)
                .toUpperCase(Locale.ROOT);
    }
}
