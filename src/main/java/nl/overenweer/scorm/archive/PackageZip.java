package nl.overenweer.scorm.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A zip on this machine's disk, which may be anything. What it holds is known from its central directory before a byte of it is unpacked;
 * what does harm is a {@link RuleBroken}. As opposed to a stream of entries it reads zip64, and stored files whose length stands behind them.
 */
public final class PackageZip implements AutoCloseable {
    private static final String OF_A_MAC = "__MACOSX/";
    private static final String OF_A_FINDER = ".DS_Store";

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final List<PackedFile> files = new ArrayList<>();

    private PackageZip(ZipFile zip) {
        this.zip = zip;
    }

    /** Refuses what is no zip, what leads out of itself, links, locked files, bombs, and two files under one name. */
    public static PackageZip open(Path file, Limits limits) {
        try {
            try (FileChannel channel = FileChannel.open(file)) {
                new CentralDirectory(channel).check(limits.mostEntries());
            }
            return new PackageZip(reader(file)).lookedThrough(Files.size(file), limits);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    /** The raw names are read again by {@link EntryNames}; only the central directory counts. */
    private static ZipFile reader(Path file) {
        try {
            return ZipFile.builder()
                    .setPath(file)
                    .setCharset(StandardCharsets.ISO_8859_1)
                    .setUseUnicodeExtraFields(true)
                    .setIgnoreLocalFileHeader(true)
                    .get();
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RuleBroken("scorm.zip.damaged");
        }
    }

    private PackageZip lookedThrough(long length, Limits limits) throws IOException {
        try {
            look();
            weigh(length, limits);
            return this;
        } catch (RuntimeException refusal) {
            zip.close();
            throw refusal;
        }
    }

    private void look() {
        List<ZipArchiveEntry> all = Collections.list(zip.getEntries());
        EntryNames names = EntryNames.of(all.stream()
                .filter(entry -> entry.getNameSource() == NameSource.NAME)
                .map(PackageZip::raw)
                .toList());
        Map<String, String> taken = new HashMap<>();
        for (ZipArchiveEntry entry : all) {
            String name = entry.getNameSource() == NameSource.NAME ? names.read(raw(entry)) : entry.getName();
            String path = SafePath.of(name);
            check(entry, path);
            if (isFile(name, path)) {
                String twin = taken.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
                if (twin != null) {
                    throw new RuleBroken("scorm.zip.twice", twin, path);
                }
                entries.put(path, entry);
                files.add(new PackedFile(path, entry.getSize()));
            }
        }
        if (files.isEmpty()) {
            throw new RuleBroken("scorm.zip.empty");
        }
    }

    private void check(ZipArchiveEntry entry, String path) {
        if (entry.isUnixSymlink()) {
            throw new RuleBroken("scorm.zip.link", path);
        }
        if (entry.getGeneralPurposeBit().usesEncryption()) {
            throw new RuleBroken("scorm.zip.locked", path);
        }
        if (!zip.canReadEntryData(entry)) {
            throw new RuleBroken("scorm.zip.method", path);
        }
        if (entry.getSize() < 0 || entry.getCompressedSize() < 0) {
            throw new RuleBroken("scorm.zip.damaged");
        }
    }

    /** What the maker's own computer left in the zip is no part of the package. */
    private static boolean isFile(String name, String path) {
        boolean folder = name.endsWith("/") || name.endsWith("\\") || path.isEmpty();
        return !folder && !path.startsWith(OF_A_MAC) && !path.endsWith(OF_A_FINDER);
    }

    private void weigh(long length, Limits limits) {
        long unpacked = 0;
        long packed = 0;
        for (ZipArchiveEntry entry : entries.values()) {
            unpacked = plus(unpacked, entry.getSize());
            packed = plus(packed, entry.getCompressedSize());
        }
        if (unpacked > limits.mostBytes()) {
            throw new RuleBroken("scorm.zip.large", limits.mostBytes() >> 20);
        }
        boolean overlapping = packed > length;
        boolean swollen = unpacked > Limits.HARMLESS && unpacked / limits.mostTimes() > length;
        if (overlapping || swollen) {
            throw new RuleBroken("scorm.zip.bomb", limits.mostTimes());
        }
    }

    private static long plus(long sum, long more) {
        return sum + more < sum ? Long.MAX_VALUE : sum + more;
    }

    private static byte[] raw(ZipArchiveEntry entry) {
        return Objects.requireNonNullElseGet(
                entry.getRawName(), () -> entry.getName().getBytes(StandardCharsets.ISO_8859_1));
    }

    /** In the order of the zip. */
    public List<PackedFile> files() {
        return Collections.unmodifiableList(files);
    }

    /** All files together, unpacked. */
    public long size() {
        return files.stream().mapToLong(PackedFile::size).sum();
    }

    /** The file's bytes as they are unpacked. A file that turns out longer or other than was said is refused while it is read. */
    public InputStream read(PackedFile file) {
        ZipArchiveEntry entry = entries.get(file.path());
        if (entry == null) {
            throw new NotFound("file " + file.path());
        }
        try {
            return new CheckedStream(zip.getInputStream(entry), file, entry.getCrc());
        } catch (IOException | IllegalArgumentException damaged) {
            throw new RuleBroken("scorm.zip.file-damaged", file.path());
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
