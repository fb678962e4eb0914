package nl.overenweer.search.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.search.finding.Thesaurus.Name;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;

/** Makes an {@link Index} of entries, in memory: first the words of all texts, then each text by those words. */
public final class Indexing {
    private static final DutchText PLAIN = new DutchText(new Compounds(Set.of()));

    private final List<Entry> entries;
    private final DutchText dutch;

    private Indexing(List<Entry> entries) {
        this.entries = entries;
        this.dutch = new DutchText(new Compounds(words(entries)));
    }

    public static Index of(List<Entry> entries) {
        var indexing = new Indexing(entries);
        try {
            return new Index(entries, indexing.write(), indexing.dutch, indexing.thesaurus());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Directory write() throws IOException {
        var directory = new ByteBuffersDirectory();
        Analyzer analyzer = new PerFieldAnalyzerWrapper(
                dutch, Map.of(Field.ENGLISH, new EnglishAnalyzer(), Field.WORDS, new WhitespaceAnalyzer()));
        var settings = new IndexWriterConfig(analyzer);
        // joins neighbours only: the number of a document stays the number of its entry
        settings.setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, settings)) {
            for (Entry entry : entries) {
                writer.addDocument(document(entry));
            }
        }
        return directory;
    }

    private static Document document(Entry entry) {
        var document = new Document();
        add(document, Field.TITLE, title(entry));
        add(document, Field.FORMS, String.join(" , ", entry.forms()));
        add(document, Field.HEADING, entry.heading());
        add(document, Field.TEXT, entry.text());
        add(document, Field.MORE, entry.more());
        add(document, Field.AROUND, entry.around());
        document.add(new TextField(Field.ENGLISH, entry.english(), Store.NO));
        document.add(new TextField(Field.WORDS, String.join(" ", words(List.of(entry))), Store.NO));
        String numbers = entry.kind() == Kind.STATUTE ? Field.ITSELF : Field.CITED;
        entry.references().forEach(number -> document.add(new StringField(numbers, number, Store.NO)));
        return document;
    }

    private static void add(Document document, Field field, String text) {
        document.add(new TextField(field.name(), DutchText.clean(text), Store.NO));
    }

    /** A paragraph is not found by the title of its page: the page is. */
    private static String title(Entry entry) {
        boolean paragraph = entry.kind() == Kind.TEXT && !entry.place().anchor().isEmpty();
        return paragraph ? "" : entry.title().nl();
    }

    private Thesaurus thesaurus() {
        var thesaurus = new Thesaurus();
        entries.stream().filter(entry -> entry.kind() == Kind.TERM).forEach(entry -> thesaurus.add(names(entry)));
        return thesaurus;
    }

    private List<Name> names(Entry term) {
        return Stream.concat(Stream.of(term.title().nl()), term.forms().stream())
                .map(name -> new Name(
                        dutch.words(name).stream().map(DutchText.Word::form).toList()))
                .toList();
    }

    private static Set<String> words(List<Entry> entries) {
        var words = new HashSet<String>();
        for (Entry entry : entries) {
            String all = Stream.of(
                            entry.title().nl(),
                            String.join(" ", entry.forms()),
                            entry.heading(),
                            entry.text(),
                            entry.more(),
                            entry.around())
                    .collect(Collectors.joining(" "));
            PLAIN.words(DutchText.clean(all))
                    .forEach(word -> words.add(word.plain().toLowerCase(Locale.ROOT)));
        }
        return words;
    }
}
