package nl.overenweer.scorm.archive;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import nl.overenweer.shared.RuleBroken;

/** Counts what a zip says it holds, without keeping any of it: a reader that keeps all would fall over a directory of millions. */
final class CentralDirectory {
    private static final int END = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int LOCATOR = 0x07064b50;
    private static final int LOCATOR_LENGTH = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_LENGTH = 56;
    private static final int HEADER = 0x02014b50;
    private static final int HEADER_LENGTH = 46;
    private static final long SEE_64 = 0xFFFFFFFFL;
    private static final int CHUNK = 1 << 20;

    private final FileChannel zip;
    private final long length;

    CentralDirectory(FileChannel zip) throws IOException {
        this.zip = zip;
        this.length = zip.size();
    }

    /** Refuses a file that is no zip, a zip in several pieces, and one with more than so many entries. */
    void check(int mostEntries) throws IOException {
        long end = end();
        ByteBuffer tail = at(end, END_LENGTH);
        if (tail.getShort(4) != 0 && tail.getShort(4) != -1) {
            throw new RuleBroken("scorm.zip.pieces");
        }
        long start = tail.getInt(16) & SEE_64;
        if (start == SEE_64 || (tail.getShort(10) & 0xFFFF) == 0xFFFF) {
            start = start64(end, start);
        }
        count(start, mostEntries);
    }

    private long end() throws IOException {
        if (length == 0) {
            throw new RuleBroken("scorm.zip.empty");
        }
        int size = (int) Math.min(length, END_LENGTH + LONGEST_COMMENT);
        ByteBuffer tail = at(length - size, size);
        for (int i = size - END_LENGTH; i >= 0; i--) {
            if (tail.getInt(i) == END) {
                return length - size + i;
            }
        }
        throw new RuleBroken("scorm.zip.none");
    }

    private long start64(long end, long start) throws IOException {
        if (end < LOCATOR_LENGTH) {
            return start;
        }
        ByteBuffer locator = at(end - LOCATOR_LENGTH, LOCATOR_LENGTH);
        if (locator.getInt(0) != LOCATOR) {
            return start;
        }
        ByteBuffer end64 = at(locator.getLong(8), END_64_LENGTH);
        if (end64.getInt(0) != END_64) {
            throw new RuleBroken("scorm.zip.damaged");
        }
        return end64.getLong(48);
    }

    private void count(long start, int most) throws IOException {
        long at = start;
        int counted = 0;
        ByteBuffer chunk = ByteBuffer.allocate(0);
        long chunkAt = at;
        while (true) {
            int offset = (int) (at - chunkAt);
            if (offset < 0 || offset + HEADER_LENGTH > chunk.limit()) {
                if (at < 0 || at + HEADER_LENGTH > length) {
                    return;
                }
                chunkAt = at;
                chunk = at(at, (int) Math.min(CHUNK, length - at));
                offset = 0;
            }
            if (chunk.getInt(offset) != HEADER) {
                return;
            }
            if (++counted > most) {
                throw new RuleBroken("scorm.zip.entries", most);
            }
            at += HEADER_LENGTH
                    + unsigned(chunk, offset + 28)
                    + unsigned(chunk, offset + 30)
                    + unsigned(chunk, offset + 32);
        }
    }

    private static int unsigned(ByteBuffer bytes, int at) {
        return bytes.getShort(at) & 0xFFFF;
    }

    private ByteBuffer at(long position, int size) throws IOException {
        if (position < 0 || position + size > length) {
            throw new RuleBroken("scorm.zip.none");
        }
        ByteBuffer bytes = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        while (bytes.hasRemaining()) {
            if (zip.read(bytes, position + bytes.position()) < 0) {
                throw new RuleBroken("scorm.zip.damaged");
            }
        }
        return bytes.flip();
    }
}
