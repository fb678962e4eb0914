package nl.overenweer.scorm;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Level;
import java.util.logging.Logger;
import nl.overenweer.scorm.PackageImport.Stage;
import nl.overenweer.scorm.PackageImports.Found;
import nl.overenweer.scorm.archive.Limits;
import nl.overenweer.scorm.archive.PackageZip;
import nl.overenweer.scorm.archive.PackedFile;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.scorm.manifest.ManifestReader;
import nl.overenweer.scorm.manifest.ManifestReading;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;

/**
 * Takes a package in beside the page that brought it. The zip lies on this machine until its files are in the database; when the machine
 * stops half-way, nothing of it is seen, and whoever brought it is told to bring it again.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PackageImportRun {
    private static final Logger LOG = Logger.getLogger(PackageImportRun.class.getName());
    private static final int MOST_OF_MANIFEST = 17 << 20;

    @Inject
    private PackageImports imports;

    @Inject
    private Settings settings;

    @Inject
    private Clocks clocks;

    /** Takes the zip away when it is done with it. */
    @Asynchronous
    public void start(long id, Path zip) {
        run(id, zip);
    }

    /** The same, while one waits. */
    public void run(long id, Path zip) {
        try {
            take(imports.asked(id), zip);
        } catch (RuleBroken refusal) {
            imports.end(id, Stage.REFUSED, List.of(finding(refusal)), clocks.now());
        } catch (RuntimeException | IOException fault) {
            LOG.log(Level.SEVERE, "package " + id + " could not be taken in", fault);
            imports.end(id, Stage.FAILED, List.of(), clocks.now());
        } finally {
            delete(zip);
        }
    }

    private void take(PackageImport asked, Path zip) throws IOException {
        Limits usual = Limits.USUAL;
        Limits limits = new Limits(
                usual.mostEntries(), Math.max(usual.mostBytes(), 4 * settings.mostOfPackage()), usual.mostTimes());
        try (PackageZip opened = PackageZip.open(zip, limits)) {
            Set<String> paths = new TreeSet<>();
            opened.files().forEach(file -> paths.add(file.path()));
            Optional<String> where = ManifestReader.find(paths);
            ManifestReading reading = where.isEmpty()
                    ? ManifestReader.none(paths)
                    : ManifestReader.read(manifest(opened, where.get()), where.get(), paths);
            if (reading.manifest().isEmpty() || where.isEmpty()) {
                imports.end(asked.id(), Stage.REFUSED, reading.findings(), clocks.now());
                return;
            }
            List<Finding> findings = new ArrayList<>(reading.findings());
            findings.addAll(OutsideSources.in(opened));
            pack(
                    asked,
                    opened,
                    new Found(
                            digest(zip), reading.manifest().get(), where.get(), opened.size(), paths.size(), findings));
        }
    }

    private void pack(PackageImport asked, PackageZip opened, Found found) throws IOException {
        PackageVersionId version = imports.begin(asked, found, clocks.now());
        Packing packing = new Packing((pieces, done) -> imports.keep(asked.id(), version, pieces, done, clocks.now()));
        if (packing.all(opened)) {
            imports.finish(asked.id(), version, found.findings(), clocks.now());
        }
    }

    private static byte[] manifest(PackageZip zip, String path) throws IOException {
        PackedFile file = zip.files().stream()
                .filter(each -> each.path().equals(path))
                .findFirst()
                .orElseThrow();
        try (InputStream in = zip.read(file)) {
            return in.readNBytes(MOST_OF_MANIFEST);
        }
    }

    static String digest(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            byte[] some = new byte[1 << 16];
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                sha.update(some, 0, read);
            }
            return HexFormat.of().formatHex(sha.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Finding finding(RuleBroken refusal) {
        return new Finding(
                Finding.Severity.REFUSAL,
                0,
                refusal.messageKey(),
                refusal.arguments().stream().map(String::valueOf).toList());
    }

    private static void delete(Path zip) {
        try {
            Files.deleteIfExists(zip);
        } catch (IOException fault) {
            LOG.log(Level.WARNING, "temporary file stays", fault);
        }
    }
}
