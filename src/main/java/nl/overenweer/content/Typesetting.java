package nl.overenweer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.overenweer.content.reading.Labels;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.PageLabels;
import nl.overenweer.content.reading.Places;
import nl.overenweer.shared.Texts;

/** Says where the links of a module's texts lead for one reader; {@code Markdown.html} does the rest. */
@ApplicationScoped
public class Typesetting {
    /** For whom a version's texts are set: a handful for each version. */
    private record Reader(VersionId version, Glasses own, Locale locale) {}

    private final Map<Reader, Links.Base> bases = new ConcurrentHashMap<>();

    @Inject
    private Library library;

    /** For a learner in this version: pictures come from the version, the reader's own side of a term comes first. */
    public Links links(VersionId version, Glasses own, Locale locale) {
        Reader reader = new Reader(version, own, locale);
        Links.Base known = bases.get(reader);
        if (known == null || !known.isOf(library.registers())) {
            known = base(library.open(version).sources(), "/media/" + version + "/", own, locale);
            bases.put(reader, known);
        }
        return new Links(known, "");
    }

    /** For a draft, whose pictures stand below an address of their own. */
    public Links links(CourseModule module, String media, Glasses own, Locale locale) {
        return new Links(base(module.sources(), media, own, locale), "");
    }

    /** For a package that takes a version along, its pictures beside its pages: nothing in it leads to this site. */
    public Links packed(CourseModule module, Places places, Locale locale) {
        return new Links(
                new Links.Base(library.registers(), module.sources(), Glasses.GGZ, "", labels(locale), places), "");
    }

    /** For the glossary itself, which has sources of its own and no pictures. */
    public Links glossaryLinks(Glasses own, Locale locale) {
        return new Links(base(library.glossary().sources(), "/media/", own, locale), "");
    }

    private Links.Base base(List<Source> sources, String media, Glasses own, Locale locale) {
        return new Links.Base(library.registers(), sources, own, media, labels(locale));
    }

    private static Labels labels(Locale locale) {
        var texts = Texts.in(locale);
        return new Labels(
                texts.get("content.term.ggz"),
                texts.get("content.term.rvdk"),
                texts.get("content.term.together"),
                texts.get("content.term.wrong"),
                texts.get("content.term.glossary"),
                texts.get("content.term.close"),
                pageLabels(texts));
    }

    private static PageLabels pageLabels(Texts texts) {
        return new PageLabels(
                texts.get("content.page.link"),
                texts.get("content.page.transcript"),
                texts.get("content.page.captions"),
                texts.get("content.guide.fork"),
                texts.get("content.guide.destination"),
                texts.get("content.guide.way"),
                texts.get("content.guide.back"),
                texts.get("content.guide.again"),
                texts.get("content.statute.short.REPEALED"),
                texts.get("content.statute.short.ANNOUNCED"));
    }
}
