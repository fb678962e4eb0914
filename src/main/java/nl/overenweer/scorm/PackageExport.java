package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Item;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.Typesetting;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Our own modules as packages: the frozen version, the player, and all that both need, so that nothing in it asks anything of this site. */
@UseCase
public class PackageExport {
    @Inject
    private Library library;

    @Inject
    private Typesetting typesetting;

    @Inject
    private FrozenMirror mirror;

    @Inject
    private Audit audit;

    @Inject
    private Settings settings;

    /** The version that goes out: the one that learners now get. Refuses a module that was not published, and one with a foreign package in it. */
    @ReadOnly
    public ModuleVersion version(String module) {
        ModuleVersion version =
                library.current(module).orElseThrow(() -> new NotFound("a published version of " + module));
        for (Item item : library.open(version.id()).items()) {
            if (item instanceof ScormPackage foreign) {
                throw new RuleBroken("scorm.export.foreign", foreign.title());
            }
        }
        return version;
    }

    /** Writes down that a version was taken along. */
    public void taken(ModuleVersion version, PackageForm form) {
        audit.record(Deed.of(AuditAct.EXPORTED)
                .with("package " + form.key() + " module=" + version.module() + " version=" + version.number()));
    }

    /** As a ZIP, written while it is read: never more than one file of it is in memory. */
    @ReadOnly
    public void write(ModuleVersion version, PackageForm form, Texts texts, Instant now, OutputStream out)
            throws IOException {
        CourseModule module = library.open(version.id());
        var contents = new PackageContents(
                version,
                module,
                library.registers(),
                library.mentions(version.id()),
                typesetting.packed(module, PackagePage.PLACES, texts.locale()),
                mirror.of(version.id()),
                path -> library.media(version.id(), path),
                settings.demo());
        PackedZip.write(contents, form, texts, now, out);
    }
}
