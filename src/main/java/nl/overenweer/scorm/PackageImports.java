package nl.overenweer.scorm;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.scorm.PackageImport.Stage;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.scorm.manifest.PackageManifest;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Packages on their way in. What somebody else brought is not found. */
@UseCase
public class PackageImports {
    private static final int MOST_AT_ONCE = 3;

    @Inject
    private PackageImportStore store;

    @Inject
    private PackageStore packages;

    @Inject
    private PackageFileStore files;

    @Inject
    private ScormPackages shelf;

    @Inject
    private Audit audit;

    /**
     * What was found in a zip, before its files are kept.
     *
     * @param manifestPath where the manifest is in it
     */
    record Found(
            String digest,
            PackageManifest manifest,
            String manifestPath,
            long bytes,
            int files,
            List<Finding> findings) {}

    /**
     * Notes that this file was brought, for her organisation or for all, or as the next version of a package. Refuses a fourth one while
     * three are being taken in.
     */
    public long ask(
            CurrentUser user,
            String fileName,
            long zipBytes,
            boolean forAll,
            Optional<PackageId> replaces,
            Instant now) {
        replaces.ifPresent(id -> shelf.mine(user, id));
        long underWay = store.of(user.person(), user.organisation(), now.minus(PackageImport.KEPT)).stream()
                .filter(PackageImport::isUnderWay)
                .count();
        if (underWay >= MOST_AT_ONCE) {
            throw new RuleBroken("scorm.import.enough", MOST_AT_ONCE);
        }
        audit.record(Deed.of(AuditAct.IMPORTED).with("scorm bytes=" + zipBytes));
        return store.add(new PackageImport(
                0,
                user.person(),
                user.organisation(),
                forAll || user.has(Role.PLATFORM_ADMINISTRATOR),
                replaces,
                Optional.empty(),
                fileName,
                zipBytes,
                Stage.WAITING,
                0,
                0,
                List.of(),
                now));
    }

    /** What she brought in the last week, the newest first. */
    @ReadOnly
    public List<PackageImport> mine(CurrentUser user, Instant now) {
        return store.of(user.person(), user.organisation(), now.minus(PackageImport.KEPT));
    }

    @ReadOnly
    PackageImport asked(long id) {
        return store.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    /** Makes room for its files; until {@link #finish} nobody sees it. Refuses a file that the package already is. */
    PackageVersionId begin(PackageImport asked, Found found, Instant now) {
        Optional<PackageCard> before = asked.replaces().flatMap(packages::card);
        if (before.filter(card -> card.current().digest().equals(found.digest()))
                .isPresent()) {
            throw new RuleBroken("scorm.import.same");
        }
        if (before.isEmpty()) {
            refuseTwin(asked, found.digest());
        }
        PackageId into = before.map(PackageCard::id)
                .orElseGet(() -> packages.addPackage(
                        asked.forAll() ? null : asked.organisation().value(), now));
        PackageVersionId version = packages.addVersion(next(asked, found, into, now), now);
        store.begin(asked.id(), into, version, found.bytes(), now);
        return version;
    }

    private PackageVersion next(PackageImport asked, Found found, PackageId into, Instant now) {
        PackageManifest manifest = found.manifest();
        return new PackageVersion(
                new PackageVersionId(0),
                into,
                packages.lastNumber(into) + 1,
                found.digest(),
                manifest.standard(),
                manifest.title(),
                found.manifestPath(),
                asked.fileName(),
                asked.zipBytes(),
                found.bytes(),
                found.files(),
                found.findings(),
                asked.person(),
                now);
    }

    private void refuseTwin(PackageImport asked, String digest) {
        packages.seenBy(asked.organisation()).stream()
                .filter(card -> card.current().digest().equals(digest))
                .filter(card -> card.owner().isPresent() != asked.forAll())
                .findFirst()
                .ifPresent(twin -> {
                    throw new RuleBroken("scorm.import.known", twin.current().title());
                });
    }

    /** Keeps these parts; false when the import was given up meanwhile. */
    boolean keep(long id, PackageVersionId version, List<Piece> pieces, long done, Instant now) {
        files.add(version, pieces);
        return store.beat(id, done, now);
    }

    void finish(long id, PackageVersionId version, List<Finding> findings, Instant now) {
        packages.complete(version, now);
        store.end(id, Stage.DONE, findings, now);
    }

    void end(long id, Stage stage, List<Finding> findings, Instant now) {
        store.end(id, stage, findings, now);
    }

    void giveUp(Instant now) {
        store.giveUp(now.minus(PackageImport.SILENCE), now);
    }
}
