package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.LineDiff;
import nl.overenweer.authoring.editing.SheetText;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.VersionId;
import nl.overenweer.shared.NotFound;

/** What is different: the draft from the version that learners have now, or one version from the one before it. */
@Named("studioChanges")
@RequestScoped
public class ChangesBean {
    /** One file that differs. */
    public record Change(String file, String title, List<LineDiff.Line> lines) {}

    @Inject
    private StudioBean studio;

    @Inject
    private Submission submission;

    @Inject
    private Library library;

    @Inject
    private Drafts drafts;

    private final List<Change> changes = new ArrayList<>();
    private int version;

    public void load() {
        studio.open();
        String asked = submission.one("versie");
        if (asked.matches("[1-9][0-9]{0,17}")) {
            compareVersion(new VersionId(Long.parseLong(asked)));
        } else {
            compare(drafts.print(studio.work().current().id()), studio.work().files());
        }
    }

    /** The version that is compared with the one before it; 0 for the draft. */
    public int getVersion() {
        return version;
    }

    public List<Change> getChanges() {
        return changes;
    }

    private void compareVersion(VersionId id) {
        List<ModuleVersion> all = library.history(studio.getModule());
        ModuleVersion asked = all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("version " + id));
        version = asked.number();
        all.stream()
                .filter(one -> one.number() == asked.number() - 1)
                .findFirst()
                .ifPresent(before -> compare(drafts.print(before.id()), drafts.print(id)));
    }

    private void compare(ModuleFiles before, ModuleFiles after) {
        TreeSet<String> paths = new TreeSet<>(before.paths());
        paths.addAll(after.paths());
        for (String path : paths) {
            List<LineDiff.Line> lines = LineDiff.between(plain(path, before), plain(path, after));
            if (!lines.isEmpty()) {
                Desk desk = new Desk(after.paths().contains(path) ? after : before);
                changes.add(new Change(path, desk.itemIn(path).map(desk::title).orElse(path), lines));
            }
        }
    }

    /** Both sides in one hand, so that only what they say differs; a picture counts by its size alone. */
    private static String plain(String path, ModuleFiles files) {
        if (path.startsWith("media/")) {
            return files.bytes(path).map(bytes -> bytes.length + " bytes").orElse("");
        }
        String text = files.text(path).orElse("");
        return SheetText.read(path, text)
                .map(sheet -> SheetText.write(path, sheet))
                .filter(written -> !text.isEmpty())
                .orElse(text);
    }
}
