package nl.overenweer.scorm.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import nl.overenweer.shared.RuleBroken;

/** A file of the zip that must be as long as was said, and the same as was put in. */
final class CheckedStream extends FilterInputStream {
    private final PackedFile file;
    private final long crc;
    private final CRC32 seen = new CRC32();
    private long left;

    /** {@code crc} is less than 0 where the zip does not tell. */
    CheckedStream(InputStream in, PackedFile file, long crc) {
        super(in);
        this.file = file;
        this.crc = crc;
        this.left = file.size();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        int read = read(one, 0, 1);
        return read < 0 ? read : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = unpacked(bytes, offset, length);
        if (read < 0) {
            end();
            return read;
        }
        left -= read;
        if (left < 0) {
            throw new RuleBroken("scorm.zip.longer", file.path());
        }
        seen.update(bytes, offset, read);
        return read;
    }

    private int unpacked(byte[] bytes, int offset, int length) {
        try {
            return in.read(bytes, offset, length);
        } catch (IOException damaged) {
            throw new RuleBroken("scorm.zip.file-damaged", file.path());
        }
    }

    private void end() {
        if (left > 0 || crc >= 0 && seen.getValue() != crc) {
            throw new RuleBroken("scorm.zip.file-damaged", file.path());
        }
    }

    @Override
    public long skip(long count) throws IOException {
        return Math.max(0, read(new byte[(int) Math.min(count, 8192)], 0, (int) Math.min(count, 8192)));
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
