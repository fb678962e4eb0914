package nl.overenweer.scorm.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Zips of all kinds for tests: the usual one, and the ones that nobody should send. */
public final class Zips {
    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private Charset names = StandardCharsets.UTF_8;
    private boolean said = true;
    private Zip64Mode sixtyFour = Zip64Mode.AsNeeded;
    private Consumer<ZipArchiveEntry> touch = entry -> {};

    public static Zips with(String name, String text) {
        return new Zips().and(name, text);
    }

    public Zips and(String name, String text) {
        return and(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Zips and(String name, byte[] bytes) {
        files.put(name, bytes);
        return this;
    }

    /** Names in this charset, without a word about it. */
    Zips namesIn(Charset charset) {
        names = charset;
        said = false;
        return this;
    }

    Zips zip64() {
        sixtyFour = Zip64Mode.Always;
        return this;
    }

    Zips touched(Consumer<ZipArchiveEntry> change) {
        touch = change;
        return this;
    }

    public Path in(Path folder) {
        try {
            return Files.write(Files.createTempFile(folder, "package", ".zip"), bytes());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setEncoding(names.name());
            out.setUseLanguageEncodingFlag(said);
            out.setUseZip64(sixtyFour);
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(file.getKey());
                touch.accept(entry);
                out.putArchiveEntry(entry);
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        return bytes.toByteArray();
    }

    /** One stored file whose length stands behind it: nothing but the central directory tells where it ends. */
    static byte[] storedWithLengthBehind(String name, byte[] content) {
        byte[] called = name.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer zip =
                ByteBuffer.allocate(200 + called.length * 2 + content.length).order(ByteOrder.LITTLE_ENDIAN);
        zip.putInt(0x04034b50)
                .putShort((short) 20)
                .putShort((short) 8)
                .putShort((short) 0)
                .putInt(0);
        zip.putInt(0).putInt(0).putInt(0).putShort((short) called.length).putShort((short) 0);
        zip.put(called).put(content);
        zip.putInt(0x08074b50)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length);
        int directory = zip.position();
        zip.putInt(0x02014b50).putShort((short) 20).putShort((short) 20).putShort((short) 8);
        zip.putShort((short) 0)
                .putInt(0)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length);
        zip.putShort((short) called.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        zip.putShort((short) 0).putInt(0).putInt(0).put(called);
        int size = zip.position() - directory;
        zip.putInt(0x06054b50).putInt(0).putShort((short) 1).putShort((short) 1);
        zip.putInt(size).putInt(directory).putShort((short) 0);
        byte[] whole = new byte[zip.position()];
        zip.flip().get(whole);
        return whole;
    }

    /** With these four bytes set, counted from the first entry of the central directory. */
    static byte[] patched(byte[] zip, int offset, int value) {
        ByteBuffer bytes = ByteBuffer.wrap(zip.clone()).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < zip.length - 4; i++) {
            if (bytes.getInt(i) == 0x02014b50) {
                return bytes.putInt(i + offset, value).array();
            }
        }
        throw new IllegalArgumentException("no central directory");
    }
}
