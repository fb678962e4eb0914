package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** The files of packages, in parts. */
@ApplicationScoped
class PackageFileStore {
    /** Rows go together as long as they stay far under what a database takes in one statement. */
    private static final int MOST_BYTES_AT_ONCE = 2 << 20;

    @Inject
    private Sql sql;

    /** Files of which a first part is here, and all parts. */
    void add(PackageVersionId version, List<Piece> pieces) {
        List<Piece> files = pieces.stream().filter(piece -> piece.part() == 0).toList();
        List<@Nullable Object> values = new ArrayList<>();
        for (Piece file : files) {
            values.addAll(List.of(version.value(), file.file(), file.path(), file.size()));
        }
        insert("insert into scorm_file (version_id, file_no, path, bytes) values ", files.size(), values);
        List<Piece> together = new ArrayList<>();
        int bytes = 0;
        for (Piece piece : pieces) {
            if (piece.bytes().length == 0) {
                continue;
            }
            if (bytes + piece.bytes().length > MOST_BYTES_AT_ONCE) {
                addParts(version, together);
                together.clear();
                bytes = 0;
            }
            together.add(piece);
            bytes += piece.bytes().length;
        }
        addParts(version, together);
    }

    private void addParts(PackageVersionId version, List<Piece> pieces) {
        List<@Nullable Object> values = new ArrayList<>();
        for (Piece piece : pieces) {
            values.addAll(List.of(version.value(), piece.file(), piece.part(), piece.bytes()));
        }
        insert("insert into scorm_file_part (version_id, file_no, part_no, bytes) values ", pieces.size(), values);
    }

    private void insert(String statement, int rows, List<@Nullable Object> values) {
        if (rows > 0) {
            sql.change(statement + String.join(", ", Collections.nCopies(rows, "(?, ?, ?, ?)")), values.toArray());
        }
    }

    Optional<PackageFile> file(PackageVersionId version, String path) {
        return sql
                .rows("select file_no, bytes from scorm_file where version_id = ? and path = ?", version.value(), path)
                .stream()
                .map(row -> new PackageFile(version, (int) Rows.number(row[0]), path, Rows.number(row[1])))
                .findFirst();
    }

    /** Pages that were made where capitals do not matter ask for names as they please. */
    Optional<PackageFile> alike(PackageVersionId version, String path) {
        return sql
                .rows(
                        "select file_no, path, bytes from scorm_file where version_id = ? and lower(path) = lower(?)"
                                + " order by file_no limit 1",
                        version.value(),
                        path)
                .stream()
                .map(row -> new PackageFile(version, (int) Rows.number(row[0]), Rows.text(row[1]), Rows.number(row[2])))
                .findFirst();
    }

    Set<String> paths(PackageVersionId version) {
        Set<String> paths = new TreeSet<>();
        sql.rows("select path from scorm_file where version_id = ?", version.value())
                .forEach(row -> paths.add(Rows.text(row[0])));
        return paths;
    }

    Optional<byte[]> part(PackageFile file, int part) {
        return sql
                .rows(
                        "select bytes from scorm_file_part where version_id = ? and file_no = ? and part_no = ?",
                        file.version().value(),
                        file.number(),
                        part)
                .stream()
                .map(row -> (byte[]) java.util.Objects.requireNonNull(row[0]))
                .findFirst();
    }

    /** In bites: one statement for a large package would hold the database for long. Says whether there may be more. */
    boolean drop(PackageVersionId version, int most) {
        int parts = sql.change("delete from scorm_file_part where version_id = ? limit " + most, version.value());
        if (parts < most) {
            sql.change("delete from scorm_file where version_id = ?", version.value());
        }
        return parts == most;
    }
}
