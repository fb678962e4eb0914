package nl.overenweer.scorm;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.scorm.archive.PackageZip;
import nl.overenweer.scorm.archive.PackedFile;

/** Cuts the files of a zip into parts, and hands on so many at a time that neither memory nor a transaction grows with the package. */
final class Packing {
    private static final int MOST_BYTES = 8 << 20;
    private static final int MOST_PIECES = 400;

    /** Keeps some parts; says whether to go on. */
    @FunctionalInterface
    interface Keep {
        /** @param done bytes that are kept with these */
        boolean keep(List<Piece> pieces, long done);
    }

    private final Keep keep;
    private final List<Piece> waiting = new ArrayList<>();
    private int bytes;
    private long done;

    Packing(Keep keep) {
        this.keep = keep;
    }

    /** Whether all of it was kept, as opposed to given up on the way. */
    boolean all(PackageZip zip) throws IOException {
        int number = 0;
        for (PackedFile file : zip.files()) {
            try (InputStream in = zip.read(file)) {
                if (!file(number++, file, in)) {
                    return false;
                }
            }
        }
        return flush();
    }

    private boolean file(int number, PackedFile file, InputStream in) throws IOException {
        int part = 0;
        byte[] some = in.readNBytes(Piece.MOST);
        do {
            waiting.add(new Piece(number, file.path(), file.size(), part++, some));
            bytes += some.length;
            boolean full = bytes >= MOST_BYTES || waiting.size() >= MOST_PIECES;
            if (full && !flush()) {
                return false;
            }
            some = in.readNBytes(Piece.MOST);
        } while (some.length > 0);
        return true;
    }

    private boolean flush() {
        if (waiting.isEmpty()) {
            return true;
        }
        done += bytes;
        boolean goesOn = keep.keep(List.copyOf(waiting), done);
        waiting.clear();
        bytes = 0;
        return goesOn;
    }
}
