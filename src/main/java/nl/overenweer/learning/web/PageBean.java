package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.Citation;
import nl.overenweer.content.Page;
import nl.overenweer.content.reading.Cited;
import nl.overenweer.content.reading.Heading;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.content.reading.MarkdownLink;
import nl.overenweer.learning.Attempts;
import nl.overenweer.shared.NotFound;

/** A page to read: its text, its headings, the law and the sources it rests on. */
@Named("learningPage")
@RequestScoped
public class PageBean {
    private static final int SECTION = 2;

    @Inject
    private Spot spot;

    @Inject
    private Attempts attempts;

    private final Map<Citation.Kind, List<Cited>> cited = new EnumMap<>(Citation.Kind.class);

    /** It was read to its end; on to what follows. */
    public void read() {
        spot.go("", ticket -> attempts.read(spot.learner(), spot.view().id(), spot.item(), ticket, spot.now()));
    }

    public Page getPage() {
        if (spot.itemView().item() instanceof Page page) {
            return page;
        }
        throw new NotFound("page " + spot.item());
    }

    public String getHtml() {
        return Markdown.page(getPage().body(), spot.links());
    }

    /** The headings of the second level. */
    public List<Heading> getOutline() {
        return Markdown.outline(getPage().body(), spot.links()).stream()
                .filter(heading -> heading.level() == SECTION)
                .toList();
    }

    public LocalDate getLawDate() {
        LocalDate own = getPage().lawCheckedOn();
        return own == null ? spot.view().module().lawDate() : own;
    }

    /** The articles of law in the text, each once. */
    public List<Cited> getStatutes() {
        return cited(Citation.Kind.STATUTE);
    }

    /** The other sources in the text, each once. */
    public List<Cited> getSources() {
        return cited(Citation.Kind.SOURCE);
    }

    private List<Cited> cited(Citation.Kind kind) {
        return cited.computeIfAbsent(kind, this::gather);
    }

    private List<Cited> gather(Citation.Kind kind) {
        Set<Citation> once = new LinkedHashSet<>();
        for (MarkdownLink link : Markdown.links(getPage().body())) {
            Citation.parse(link.destination())
                    .filter(citation -> citation.kind() == kind)
                    .map(citation -> new Citation(kind, citation.key(), ""))
                    .ifPresent(once::add);
        }
        return once.stream()
                .flatMap(citation -> spot.links().cited(citation).stream())
                .toList();
    }
}
