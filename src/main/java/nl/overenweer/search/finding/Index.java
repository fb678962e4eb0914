package nl.overenweer.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.Directory;

/** All that can be found, ready to be asked. Made once by {@link Indexing}; it never changes, so many may ask at the same time. */
public final class Index {
    private final List<Entry> entries;
    private final IndexSearcher searcher;
    private final DutchText dutch;
    private final Questions questions;

    Index(List<Entry> entries, Directory directory, DutchText dutch, Thesaurus thesaurus) throws IOException {
        this.entries = List.copyOf(entries);
        this.searcher = new IndexSearcher(DirectoryReader.open(directory));
        this.dutch = dutch;
        this.questions = new Questions(new Vocabulary(searcher.getIndexReader()), dutch, thesaurus);
    }

    public int size() {
        return entries.size();
    }

    /** The best first. Whatever was typed is taken as words: there is no language of signs that could go wrong. */
    public Results find(Asked asked) {
        Question question = questions.read(asked.words());
        List<Entry> found = entries(question.together());
        boolean all = !found.isEmpty();
        if (!all && question.mostly().isPresent()) {
            found = entries(question.mostly().get());
        }
        List<String> suggestions = found.isEmpty() ? suggestions(asked.words()) : List.of();
        return results(asked, question, found, all, suggestions);
    }

    private Results results(Asked asked, Question question, List<Entry> found, boolean all, List<String> suggestions) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        found.forEach(entry -> counts.merge(entry.kind(), 1, Integer::sum));
        Optional<Kind> kind = asked.kind();
        List<Entry> fitting = found.stream()
                .filter(entry -> kind.isEmpty() || kind.get() == entry.kind())
                .toList();
        var marking = new Marking(dutch, question.marks(), question.references());
        List<Hit> page = fitting.stream()
                .skip(asked.from())
                .limit(Asked.PER_PAGE)
                .map(marking::hit)
                .toList();
        return new Results(page, fitting.size(), counts, found.isEmpty() ? "" : question.read(), all, suggestions);
    }

    /** Only words that do find something are worth suggesting. */
    private List<String> suggestions(String words) {
        var worthIt = new ArrayList<String>();
        for (String other : questions.others(words)) {
            if (!entries(questions.read(other).together()).isEmpty()) {
                worthIt.add(other);
            }
        }
        return worthIt;
    }

    private List<Entry> entries(Query query) {
        try {
            var found = new ArrayList<Entry>();
            for (ScoreDoc hit : searcher.search(query, Math.max(1, entries.size())).scoreDocs) {
                found.add(entries.get(hit.doc));
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
