package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.authoring.PublishLog;
import nl.overenweer.authoring.Publishing;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.web.LanguageBean;

/** The versions of the module that is open: which, when, why, by whom. */
@Named("studioVersions")
@RequestScoped
public class VersionsBean {
    /** One version. @param by empty when it came with a release of the product */
    public record Row(long id, int number, String published, String note, String by, boolean current, boolean first) {}

    @Inject
    private StudioBean studio;

    @Inject
    private Library library;

    @Inject
    private Publishing publishing;

    @Inject
    private People people;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    /** The newest first. */
    public List<Row> getRows() {
        Map<VersionId, PublishLog> log = publishing.log(studio.getModule()).stream()
                .collect(Collectors.toMap(PublishLog::version, Function.identity()));
        Map<PersonId, String> names = people.names(
                log.values().stream().map(PublishLog::publishedBy).distinct().toList());
        var days = new Days(language.getLocale(), clocks.today());
        return library.history(studio.getModule()).stream()
                .map((ModuleVersion version) -> new Row(
                        version.id().value(),
                        version.number(),
                        days.moment(version.publishedAt()),
                        version.note(),
                        log.containsKey(version.id())
                                ? names.getOrDefault(log.get(version.id()).publishedBy(), "")
                                : "",
                        version.number() == studio.getVersion(),
                        version.number() == 1))
                .toList();
    }
}
