package nl.overenweer.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** The words that stand in the texts: which are known, which begin so, and which are nearly so. */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 5;

    private record Near(String word, int edits, int texts) {}

    private final IndexReader reader;

    Vocabulary(IndexReader reader) {
        this.reader = reader;
    }

    boolean holds(String field, String term) {
        return texts(field, term) > 0;
    }

    int texts(String field, String term) {
        try {
            return reader.docFreq(new Term(field, term));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Words that begin with these letters. */
    List<String> beginning(String letters) {
        var found = new ArrayList<String>();
        try {
            Terms all = words();
            if (all == null || letters.length() < SHORTEST) {
                return found;
            }
            TermsEnum words = all.iterator();
            TermsEnum.SeekStatus at = words.seekCeil(new BytesRef(letters));
            BytesRef word = at == TermsEnum.SeekStatus.END ? null : words.term();
            while (word != null && word.utf8ToString().startsWith(letters) && found.size() < MOST) {
                found.add(word.utf8ToString());
                word = words.next();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The words nearest to one with a typing error: one error in a short word, two in a long one. The first letter is trusted. */
    List<String> near(String word) {
        return near(word, word.length() < LONG ? 1 : 2, 1);
    }

    /** Words that are less near: a guess to ask about. */
    List<String> roughly(String word) {
        return near(word, 2, 0);
    }

    private List<String> near(String word, int edits, int trusted) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        List<Near> all = fuzzy(word, edits, trusted);
        int least = all.stream().mapToInt(Near::edits).min().orElse(0);
        return all.stream()
                .filter(near -> near.edits() == least)
                .sorted(Comparator.comparingInt(Near::texts).reversed())
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    private List<Near> fuzzy(String word, int edits, int trusted) {
        var found = new ArrayList<Near>();
        try {
            Terms all = words();
            for (int allowed = 1; all != null && allowed <= edits && found.isEmpty(); allowed++) {
                var near = new FuzzyTermsEnum(all, new Term(Field.WORDS, word), allowed, trusted, true);
                for (BytesRef next = near.next(); next != null; next = near.next()) {
                    found.add(new Near(next.utf8ToString(), allowed, near.docFreq()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** None in an index without entries. */
    private @Nullable Terms words() throws IOException {
        return MultiTerms.getTerms(reader, Field.WORDS);
    }
}
