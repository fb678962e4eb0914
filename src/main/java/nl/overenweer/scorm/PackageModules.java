package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Publishing;
import nl.overenweer.authoring.Remark;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.reading.CourseWriter;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Makes packages into modules, so that they are assigned, done, reported and proven as any other. */
@UseCase
public class PackageModules {
    @Inject
    private ScormPackages packages;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Inject
    private Library library;

    /** Publishes a module that is this package, and nothing else. Refuses, with the first of them, what keeps a module from being published. */
    public void publish(CurrentUser user, PackageId id, ModuleOfPackage said, Instant now) {
        PackageCard card = packages.mine(user, id);
        if (card.owner().isPresent()) {
            throw new RuleBroken("scorm.module.own");
        }
        Texts texts = Texts.in(Texts.DUTCH);
        CourseModule module = said.module(card.current(), texts.get("scorm.module.for-whom"));
        ModuleFiles files =
                CourseWriter.files(module, new ModuleFiles(said.course().slug(), said.slug(), Map.of()));
        int revision = drafts.begin(said.slug(), files, user.person(), now);
        String note = texts.of(
                "scorm.module.note", card.current().title(), card.current().number());
        publishing.publish(said.slug(), revision, note, user.person(), now).stream()
                .filter(Remark::blocks)
                .findFirst()
                .ifPresent(remark -> {
                    throw new RuleBroken("scorm.module.refused", remark.text());
                });
    }

    /** Adds the package as the last part of a module, in its draft; a trainer looks at it and publishes. Refuses one that is not everybody's. */
    public void place(CurrentUser user, PackageId id, String module, Instant now) {
        PackageCard card = packages.mine(user, id);
        if (card.owner().isPresent()) {
            throw new RuleBroken("scorm.module.own");
        }
        String slug = "pakket-" + id;
        drafts.place(
                module,
                new ScormPackage(slug, card.current().title(), card.current().digest()),
                user.person(),
                now);
    }

    /**
     * Puts the current version of the package in the drafts of the modules that have a former one; a trainer looks at them and publishes.
     * Says of which modules.
     */
    public List<String> renew(CurrentUser user, PackageId id, Instant now) {
        PackageCard card = packages.mine(user, id);
        return packages.versions(card).stream()
                .filter(version -> !version.id().equals(card.current().id()))
                .flatMap(former -> library.shelf().stream()
                        .filter(version -> library.open(version.id()).packages().stream()
                                .anyMatch(item -> item.reference().equals(former.digest())))
                        .map(version -> version.module())
                        .filter(module -> drafts.exchange(
                                module, former.digest(), card.current().digest(), user.person(), now)))
                .distinct()
                .toList();
    }
}
