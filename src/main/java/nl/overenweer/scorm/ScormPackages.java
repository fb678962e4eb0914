package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.content.Library;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.scorm.manifest.ManifestReader;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps packages of other tools. What belongs to another organisation is not found. */
@UseCase
public class ScormPackages {
    private static final int PARTS_AT_ONCE = 50;

    private final Map<PackageVersionId, PackageManifest> manifests = new ConcurrentHashMap<>();

    @Inject
    private PackageStore store;

    @Inject
    private PackageFileStore files;

    @Inject
    private Library library;

    @Inject
    private Audit audit;

    /** The last brought first. */
    @ReadOnly
    public List<PackageCard> seenBy(CurrentUser user) {
        return store.seenBy(user.organisation());
    }

    @ReadOnly
    public PackageCard seen(CurrentUser user, PackageId id) {
        return store.card(id)
                .filter(card -> card.owner().map(user.organisation()::equals).orElse(true))
                .orElseThrow(() -> new NotFound("package " + id));
    }

    /** One that she may replace and take away: her organisation's own, or everybody's, which trainers keep together. */
    @ReadOnly
    public PackageCard mine(CurrentUser user, PackageId id) {
        if (!user.has(Role.TRAINER) && !user.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotFound("package " + id);
        }
        return seen(user, id);
    }

    /** The newest first. */
    @ReadOnly
    public List<PackageVersion> versions(PackageCard card) {
        return store.versions(card.id());
    }

    @ReadOnly
    public PackageVersion version(PackageVersionId id) {
        return store.version(id).orElseThrow(() -> new NotFound("package version " + id));
    }

    /** The package that a module names; empty when it is not on this installation. */
    @ReadOnly
    public Optional<PackageVersion> byDigest(String digest) {
        return store.byDigest(digest);
    }

    /** What the package says of itself. A version never changes, so it is read once. */
    @ReadOnly
    public PackageManifest manifest(PackageVersion version) {
        return manifests.computeIfAbsent(version.id(), id -> read(version));
    }

    private PackageManifest read(PackageVersion version) {
        PackageFile file = file(version.id(), version.manifestPath())
                .orElseThrow(() -> new IllegalStateException("no manifest in package " + version.id()));
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        Optional<byte[]> part = files.part(file, 0);
        for (int i = 1; part.isPresent(); i++) {
            xml.writeBytes(part.get());
            part = files.part(file, i);
        }
        return ManifestReader.read(xml.toByteArray(), version.manifestPath(), files.paths(version.id()))
                .manifest()
                .orElseThrow(() -> new IllegalStateException("package " + version.id() + " no longer reads"));
    }

    /** The file of this name; of this name with other capitals where there is none. */
    @ReadOnly
    public Optional<PackageFile> file(PackageVersionId version, String path) {
        return files.file(version, path).or(() -> files.alike(version, path));
    }

    /** The part of the file in which this byte is, and where it begins; parts are of {@link #partSize()} bytes, but the last. */
    @ReadOnly
    public Optional<byte[]> part(PackageFile file, int part) {
        return files.part(file, part);
    }

    public static int partSize() {
        return Piece.MOST;
    }

    /** Modules that have a version of it: published with it once, or saying so now. */
    @ReadOnly
    public List<String> modules(PackageCard card) {
        List<String> digests =
                store.versions(card.id()).stream().map(PackageVersion::digest).toList();
        TreeSet<String> modules = new TreeSet<>(store.modulesOf(card.id()));
        library.shelf().stream()
                .filter(version -> library.open(version.id()).packages().stream()
                        .anyMatch(item -> digests.contains(item.reference())))
                .forEach(version -> modules.add(version.module()));
        return List.copyOf(modules);
    }

    /** Remembers that a module was published with these packages. */
    void used(String module, List<String> digests) {
        digests.forEach(digest -> store.byDigest(digest).ifPresent(version -> store.use(version.id(), module)));
    }

    /** Makes her organisation's own package everybody's. */
    public void share(CurrentUser user, PackageId id) {
        mine(user, id);
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).with("scorm package=" + id + " shared"));
        store.share(id);
    }

    /** Takes a package away. Refuses while a module has it, or had it: somebody may be in it, or may ask what she did in it. */
    public void remove(CurrentUser user, PackageId id) {
        PackageCard card = mine(user, id);
        List<String> modules = modules(card);
        if (!modules.isEmpty()) {
            throw new RuleBroken("scorm.package.used", String.join(", ", modules));
        }
        audit.record(Deed.of(AuditAct.SETTING_CHANGED).with("scorm package=" + id + " removed"));
        store.hide(id);
    }

    /** Takes away some of what nobody sees any more; says whether there may be more. */
    boolean sweep() {
        Optional<PackageVersionId> version = store.litter().stream().findFirst();
        if (version.isEmpty()) {
            store.dropEmptyPackages();
            return false;
        }
        if (!files.drop(version.get(), PARTS_AT_ONCE)) {
            store.drop(version.get());
        }
        return true;
    }
}
