package nl.overenweer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.overenweer.content.reading.Labels;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.PageLabels;
import nl.overenweer.shared.Texts;

/** Says where the links of a module's texts lead for one reader; {@code Markdown.html} does the rest. */
@ApplicationScoped
public class Typesetting {
    @Inject
    private Library library;

    /** For a learner in this version: pictures come from the version, the reader's own side of a term comes first. */
    public Links links(VersionId version, Glasses own, Locale locale) {
        return links(library.open(version), "/media/" + version + "/", own, locale);
    }

    /** For a draft, whose pictures stand below an address of their own. */
    public Links links(CourseModule module, String media, Glasses own, Locale locale) {
        return new Links(library.registers(), module.sources(), own, media, "", labels(locale));
    }

    /** For the glossary itself, which has sources of its own and no pictures. */
    public Links glossaryLinks(Glasses own, Locale locale) {
        Registers registers = library.registers();
        return new Links(registers, registers.glossary().sources(), own, "/media/", "", labels(locale));
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
