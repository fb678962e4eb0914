package nl.overenweer.content;

import java.util.List;
import java.util.Optional;

/** All terms with their two sides, and the sources they cite. */
public record Glossary(List<Term> terms, List<Source> sources) {
    public static final Glossary EMPTY = new Glossary(List.of(), List.of());

    public Glossary {
        terms = List.copyOf(terms);
        sources = List.copyOf(sources);
        Checks.unique(terms, Term::id);
        Checks.unique(sources, Source::id);
    }

    public Optional<Term> term(String id) {
        return terms.stream().filter(term -> term.id().equals(id)).findFirst();
    }

    public Optional<Source> source(String id) {
        return sources.stream().filter(source -> source.id().equals(id)).findFirst();
    }
}
