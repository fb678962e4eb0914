package nl.overenweer.search.finding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.QueryBuilder;

/** What a typed word may stand for: itself in any form, the parts of a compound, another name for the same, or the word that was meant. */
final class Wording {
    private static final float EXACT = 1.5f;
    private static final float BOTH_SIDES = .4f;
    private static final float KIND_OF = .15f;
    private static final float OTHER_NAME = .6f;
    private static final float MEANT = .8f;
    private static final float TIE = .1f;
    private static final int RARE = 3;
    private static final int SLOP = 2;

    /**
     * One or more words and what they stand for.
     *
     * @param own the same in an entry's own words only
     * @param readAs the word that was meant; empty where it was taken as typed
     */
    record Sense(int words, Query anywhere, Query own, Set<String> marks, String readAs) {}

    private final Vocabulary vocabulary;
    private final DutchText dutch;
    private final QueryBuilder english = new QueryBuilder(new EnglishAnalyzer());

    Wording(Vocabulary vocabulary, DutchText dutch) {
        this.vocabulary = vocabulary;
        this.dutch = dutch;
    }

    Sense word(DutchText.Word word) {
        if (isKnown(word)) {
            return new Sense(1, itself(word, Field.ALL), itself(word, Field.OWN), marks(word), "");
        }
        List<String> longer = vocabulary.beginning(word.plain());
        if (!longer.isEmpty()) {
            return meant(longer, "");
        }
        List<String> near = vocabulary.near(word.plain());
        return near.isEmpty()
                ? new Sense(1, itself(word, Field.ALL), itself(word, Field.OWN), Set.of(), "")
                : meant(near, near.get(0));
    }

    /** A name of the glossary, or another name for the same. */
    Sense named(List<DutchText.Word> words, List<Thesaurus.Name> others) {
        Set<String> marks = new HashSet<>();
        words.forEach(word -> marks.addAll(marks(word)));
        others.forEach(name -> marks.addAll(name.forms()));
        return new Sense(words.size(), named(words, others, Field.ALL), named(words, others, Field.OWN), marks, "");
    }

    /** Whether it stands in a text, in any form, whole or in parts, or in English. */
    boolean isKnown(DutchText.Word word) {
        return word.compared().stream().skip(1).anyMatch(form -> Field.ALL.stream()
                        .anyMatch(field -> vocabulary.holds(field.name(), form)))
                || isEnglish(word);
    }

    private boolean isEnglish(DutchText.Word word) {
        Query query = english.createBooleanQuery(Field.ENGLISH, word.plain());
        return query instanceof TermQuery found
                && vocabulary.holds(Field.ENGLISH, found.getTerm().text());
    }

    private static Set<String> marks(DutchText.Word word) {
        return new LinkedHashSet<>(word.compared());
    }

    private Sense meant(List<String> words, String readAs) {
        Set<String> marks = new HashSet<>();
        List<DutchText.Word> read =
                words.stream().flatMap(word -> dutch.words(word).stream()).toList();
        read.forEach(word -> marks.addAll(List.of(word.compared().get(0), word.form())));
        return new Sense(1, any(read, Field.ALL), any(read, Field.OWN), marks, readAs);
    }

    private static Query any(List<DutchText.Word> words, List<Field> fields) {
        return either(words.stream()
                .map(word -> new BoostQuery(inAny(fields, List.of(word.form())), MEANT))
                .toList());
    }

    private Query named(List<DutchText.Word> words, List<Thesaurus.Name> others, List<Field> fields) {
        var together = new BooleanQuery.Builder();
        words.forEach(word -> together.add(itself(word, fields), Occur.MUST));
        Stream<Query> same = others.stream().map(name -> new BoostQuery(inAny(fields, name.forms()), OTHER_NAME));
        return either(Stream.concat(Stream.of(together.build()), same).toList());
    }

    private Query itself(DutchText.Word word, List<Field> fields) {
        var senses = new ArrayList<Query>();
        senses.add(new BoostQuery(inAny(fields, List.of(word.compared().get(0))), EXACT));
        senses.add(inAny(fields, List.of(word.form())));
        dutch.split(word.plain()).ifPresent(split -> {
            senses.add(new BoostQuery(bothSides(split, fields), BOTH_SIDES));
            if (Field.ALL.stream().allMatch(field -> vocabulary.texts(field.name(), word.form()) < RARE)) {
                senses.add(new BoostQuery(inAny(fields, List.of(WordForm.of(split.tail()))), KIND_OF));
            }
        });
        Query inEnglish = english.createBooleanQuery(Field.ENGLISH, word.plain());
        if (inEnglish != null) {
            senses.add(inEnglish);
        }
        return either(senses);
    }

    private static Query bothSides(Compounds.Split split, List<Field> fields) {
        return new BooleanQuery.Builder()
                .add(inAny(fields, List.of(WordForm.of(split.front()))), Occur.MUST)
                .add(inAny(fields, List.of(WordForm.of(split.tail()))), Occur.MUST)
                .build();
    }

    /** These forms, in this order, in one of the fields. */
    private static Query inAny(List<Field> fields, List<String> forms) {
        return new DisjunctionMaxQuery(
                fields.stream()
                        .map(field -> (Query) new BoostQuery(in(field, forms), field.weight))
                        .toList(),
                TIE);
    }

    private static Query in(Field field, List<String> forms) {
        if (forms.size() == 1) {
            return new TermQuery(new Term(field.name(), forms.get(0)));
        }
        return new PhraseQuery(SLOP, field.name(), forms.toArray(String[]::new));
    }

    private static Query either(List<? extends Query> senses) {
        return new DisjunctionMaxQuery(List.copyOf(senses), TIE);
    }
}
