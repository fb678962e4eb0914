package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Locale;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Typesetting;
import nl.overenweer.content.VersionId;
import nl.overenweer.content.reading.CourseReader;
import nl.overenweer.content.reading.Links;
import nl.overenweer.content.reading.Markdown;

/** Shows a text of a draft by the same rules as learners' pages: the draft's own sources, the pictures of the version it began from. */
@ApplicationScoped
public class Preview {
    @Inject
    private Typesetting typesetting;

    @Inject
    private Readings readings;

    public String html(Work work, String markdown, Locale locale) {
        return Markdown.page(markdown, links(work, locale));
    }

    private Links links(Work work, Locale locale) {
        VersionId version = work.current().id();
        String media = "/media/" + version + "/";
        return readings.of(work.files())
                .value()
                .or(() -> CourseReader.readDraft(work.files()).value())
                .map(module -> typesetting.links(module, media, Glasses.GGZ, locale))
                .orElseGet(() -> typesetting.links(version, Glasses.GGZ, locale));
    }
}
