package nl.overenweer.content.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.Term;
import nl.overenweer.content.Typesetting;
import nl.overenweer.content.reading.Cited;
import nl.overenweer.content.reading.Links;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** One term, with what it rests on. */
@Named
@RequestScoped
public class TermBean {
    @Inject
    private RouteParams address;

    @Inject
    private Library library;

    @Inject
    private Typesetting typesetting;

    @Inject
    private LanguageBean language;

    private @Nullable TermEntry entry;
    private List<Cited> sources = List.of();

    @PostConstruct
    void load() {
        String id = address.get("term");
        Term term = library.glossary().term(id).orElseThrow(() -> new NotFound("term " + id));
        entry = TermEntry.inOrder(List.of(term)).get(0);
        Links links = typesetting.glossaryLinks(Glasses.GGZ, language.getLocale());
        sources = term.sources().stream()
                .flatMap(citation -> links.cited(citation).stream())
                .toList();
    }

    public @Nullable TermEntry getEntry() {
        return entry;
    }

    public List<Cited> getSources() {
        return sources;
    }
}
