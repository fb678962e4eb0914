package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import nl.overenweer.scorm.sequencing.ObjectiveValues;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What parts of packages share about one learner, by name: with all packages that she does in her organisation, or within one registration. */
@ApplicationScoped
class SharedStore {
    private static final String OBJECTIVE = "OBJECTIVE";
    private static final String DATA = "DATA";
    private static final long EVERYWHERE = 0;

    @Inject
    private Sql sql;

    Map<String, ObjectiveValues> objectives(Registration of) {
        Map<String, ObjectiveValues> objectives = new LinkedHashMap<>();
        rows(of, EVERYWHERE, OBJECTIVE).forEach((name, text) -> objectives.put(name, ObjectiveText.read(text)));
        return objectives;
    }

    /** Writes those that are other than they were. */
    void keepObjectives(Registration of, Map<String, ObjectiveValues> all, Instant now) {
        if (all.isEmpty()) {
            return;
        }
        Map<String, ObjectiveValues> before = objectives(of);
        all.forEach((name, values) -> {
            if (!values.equals(before.getOrDefault(name, ObjectiveValues.UNKNOWN))) {
                keep(of, EVERYWHERE, OBJECTIVE, name, ObjectiveText.of(values), now);
            }
        });
    }

    /** @param everywhere as opposed to in this registration only */
    Map<String, String> data(Registration of, boolean everywhere) {
        return rows(of, everywhere ? EVERYWHERE : of.id(), DATA);
    }

    void keepData(Registration of, boolean everywhere, String name, String text, Instant now) {
        keep(of, everywhere ? EVERYWHERE : of.id(), DATA, name, text, now);
    }

    private Map<String, String> rows(Registration of, long scope, String kind) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (@Nullable
        Object[] row : sql.rows(
                "select name, content from scorm_shared where person_id = ? and organisation_id = ? and scope = ? and kind = ?",
                of.person().value(),
                of.organisation().value(),
                scope,
                kind)) {
            rows.put(Rows.text(row[0]), Rows.text(row[1]));
        }
        return rows;
    }

    private void keep(Registration of, long scope, String kind, String name, String content, Instant now) {
        sql.change(
                "replace into scorm_shared (person_id, organisation_id, scope, kind, digest, name, content, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?)",
                of.person().value(),
                of.organisation().value(),
                scope,
                kind,
                digest(name),
                name,
                content,
                Rows.utc(now));
    }

    private static String digest(String name) {
        try {
            MessageDigest sha = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha.digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
