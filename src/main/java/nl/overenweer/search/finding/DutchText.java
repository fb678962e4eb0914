package nl.overenweer.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * How Dutch text is cut into what is compared: each word as it stands, its {@link WordForm}, and the forms of its parts where it is a compound;
 * all on one spot, so that a found part marks the whole word.
 */
final class DutchText extends Analyzer {
    /** Before a word as it stands, so that it is never taken for a word form. */
    static final char WHOLE = '=';

    private static final String SOFT_HYPHEN = "\u00AD";

    /** One word of a text: where it stands and all that it is compared by. */
    record Word(int from, int to, String plain, List<String> compared) {
        String form() {
            return compared.get(1);
        }
    }

    private final Compounds compounds;

    DutchText(Compounds compounds) {
        this.compounds = compounds;
    }

    /** Soft hyphens go: they are no part of a word. */
    static String clean(String text) {
        return text.replace(SOFT_HYPHEN, "");
    }

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer words = new StandardTokenizer();
        return new TokenStreamComponents(words, new FormsFilter(plain(words), compounds));
    }

    private static TokenStream plain(Tokenizer words) {
        return new StopFilter(new ASCIIFoldingFilter(new LowerCaseFilter(words)), DutchAnalyzer.getDefaultStopSet());
    }

    Optional<Compounds.Split> split(String word) {
        return compounds.split(word);
    }

    /** The words of a text that say something. */
    List<Word> words(String text) {
        var found = new ArrayList<Word>();
        try (TokenStream stream = tokenStream("", text)) {
            var term = stream.addAttribute(CharTermAttribute.class);
            var step = stream.addAttribute(PositionIncrementAttribute.class);
            var spot = stream.addAttribute(OffsetAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                if (step.getPositionIncrement() > 0) {
                    String plain = term.toString().substring(1);
                    found.add(new Word(spot.startOffset(), spot.endOffset(), plain, new ArrayList<>()));
                }
                found.get(found.size() - 1).compared().add(term.toString());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** What a word is compared by besides itself: its form first, then those of its parts. */
    private static Set<String> forms(String word, Compounds compounds) {
        var forms = new LinkedHashSet<String>();
        forms.add(WordForm.of(word));
        compounds.parts(word).forEach(part -> forms.add(WordForm.of(part)));
        return forms;
    }

    /** Lays the forms of a word on the word's own spot. */
    private static final class FormsFilter extends TokenFilter {
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
        private final Compounds compounds;
        private final Deque<String> waiting = new ArrayDeque<>();

        FormsFilter(TokenStream words, Compounds compounds) {
            super(words);
            this.compounds = compounds;
        }

        @Override
        public boolean incrementToken() throws IOException {
            if (!waiting.isEmpty()) {
                term.setEmpty().append(waiting.pop());
                step.setPositionIncrement(0);
                return true;
            }
            if (!input.incrementToken()) {
                return false;
            }
            String word = term.toString();
            waiting.addAll(forms(word, compounds));
            term.setEmpty().append(WHOLE).append(word);
            return true;
        }

        @Override
        public void reset() throws IOException {
            super.reset();
            waiting.clear();
        }
    }
}
