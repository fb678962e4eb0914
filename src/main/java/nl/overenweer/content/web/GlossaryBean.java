package nl.overenweer.content.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import nl.overenweer.content.Library;
import nl.overenweer.content.Term;

/** The glossary: all terms with both sides, or those that hold the words sought. */
@Named
@RequestScoped
public class GlossaryBean {
    @Inject
    private Library library;

    @Inject
    private HttpServletRequest request;

    private Search search = new Search("");
    private int total;
    private List<TermEntry> entries = List.of();

    @PostConstruct
    void load() {
        search = Search.of(request);
        List<Term> terms = library.glossary().terms();
        total = terms.size();
        entries = TermEntry.inOrder(terms).stream()
                .filter(entry -> search.fits(entry.searched()))
                .toList();
    }

    public String getSought() {
        return search.words();
    }

    public int getTotal() {
        return total;
    }

    public List<TermEntry> getEntries() {
        return entries;
    }

    /** The first entry of each letter. */
    public List<TermEntry> getLetters() {
        return entries.stream().filter(TermEntry::firstOfLetter).toList();
    }
}
