package nl.overenweer.search.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Reads what people type: numbers of articles first, then names that the glossary knows, then single words. */
final class Questions {
    private static final int MOST_WORDS = 12;
    private static final float MOSTLY = .6f;
    private static final int MOST_GUESSES = 3;
    private static final int SHORTEST_GUESS = 3;

    private final Vocabulary vocabulary;
    private final DutchText dutch;
    private final Thesaurus thesaurus;
    private final Wording wording;

    Questions(Vocabulary vocabulary, DutchText dutch, Thesaurus thesaurus) {
        this.vocabulary = vocabulary;
        this.dutch = dutch;
        this.thesaurus = thesaurus;
        this.wording = new Wording(vocabulary, dutch);
    }

    Question read(String typed) {
        String text = DutchText.clean(typed);
        Set<String> references = references(text);
        List<DutchText.Word> words = words(text, references);
        var parts = new ArrayList<Query>();
        var own = new ArrayList<Query>();
        Set<String> marks = new HashSet<>();
        references.forEach(number -> parts.add(numbered(number)));
        own.addAll(parts);
        var read = new Rereading(text);
        for (int i = 0; i < words.size(); ) {
            Wording.Sense sense = sense(words, i);
            parts.add(sense.anywhere());
            own.add(sense.own());
            marks.addAll(sense.marks());
            words.subList(i, i + sense.words()).forEach(word -> read.take(word, sense));
            i += sense.words();
        }
        if (parts.isEmpty()) {
            return new Question(new MatchNoDocsQuery(), Optional.empty(), marks, references, "");
        }
        return new Question(fit(parts, own, parts.size()), mostly(parts, own), marks, references, read.text());
    }

    /** Other ways to ask, for whoever found nothing: words that look a little like those typed, and each part by itself. */
    List<String> others(String typed) {
        String text = DutchText.clean(typed);
        Set<String> references = references(text);
        List<DutchText.Word> words = words(text, references);
        var others = new ArrayList<String>();
        for (DutchText.Word word : words) {
            if (!wording.isKnown(word)) {
                vocabulary.roughly(word.plain()).stream()
                        .limit(MOST_GUESSES)
                        .forEach(near -> others.add(text.substring(0, word.from()) + near + text.substring(word.to())));
            }
        }
        if (words.size() + references.size() > 1) {
            others.addAll(references);
            words.stream()
                    .filter(word -> word.plain().length() >= SHORTEST_GUESS)
                    .forEach(word -> others.add(text.substring(word.from(), word.to())));
        }
        return others.stream().distinct().limit(MOST_WORDS).toList();
    }

    /** Only numbers that stand somewhere; another one may be a word. */
    private Set<String> references(String text) {
        var known = new HashSet<String>();
        for (String number : References.in(text)) {
            if (vocabulary.holds(Field.ITSELF, number) || vocabulary.holds(Field.CITED, number)) {
                known.add(number);
            }
        }
        return known;
    }

    private List<DutchText.Word> words(String text, Set<String> references) {
        List<DutchText.Word> words = dutch.words(References.without(text, references::contains)).stream()
                .filter(word -> references.isEmpty() || !word.plain().matches("art|artikel|artikelen|lid"))
                .toList();
        return words.subList(0, Math.min(MOST_WORDS, words.size()));
    }

    private Wording.Sense sense(List<DutchText.Word> words, int from) {
        List<String> forms = words.stream().map(DutchText.Word::form).toList();
        Optional<Thesaurus.Found> name = thesaurus.at(forms, from);
        return name.map(found -> wording.named(words.subList(from, from + found.words()), found.others()))
                .orElseGet(() -> wording.word(words.get(from)));
    }

    private static Query numbered(String number) {
        return new BooleanQuery.Builder()
                .add(new BoostQuery(new TermQuery(new Term(Field.ITSELF, number)), 20), Occur.SHOULD)
                .add(new BoostQuery(new TermQuery(new Term(Field.CITED, number)), 2), Occur.SHOULD)
                .build();
    }

    private static Optional<Query> mostly(List<Query> parts, List<Query> own) {
        return parts.size() < 2
                ? Optional.empty()
                : Optional.of(fit(parts, own, Math.max(1, Math.round(parts.size() * MOSTLY))));
    }

    /** So many of the parts, and at least one of them in the entry's own words. */
    private static Query fit(List<Query> parts, List<Query> own, int least) {
        var some = new BooleanQuery.Builder().setMinimumNumberShouldMatch(least);
        parts.forEach(part -> some.add(part, Occur.SHOULD));
        var itself = new BooleanQuery.Builder();
        own.forEach(part -> itself.add(part, Occur.SHOULD));
        return new BooleanQuery.Builder()
                .add(some.build(), Occur.MUST)
                .add(itself.build(), Occur.FILTER)
                .build();
    }

    /** The text as typed, with the words in it that were read as others. */
    private static final class Rereading {
        private final String typed;
        private final StringBuilder text = new StringBuilder();
        private int done;
        private boolean changed;

        Rereading(String typed) {
            this.typed = typed;
        }

        void take(DutchText.Word word, Wording.Sense sense) {
            if (!sense.readAs().isEmpty()) {
                text.append(typed, done, word.from()).append(sense.readAs());
                done = word.to();
                changed = true;
            }
        }

        String text() {
            return changed ? text + typed.substring(done) : "";
        }
    }
}
