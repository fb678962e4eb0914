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

    /** As this registration or another package left them: who begins a package again, begins it anew. */
    Map<String, ObjectiveValues> objectives(Registration of) {
        Map<String, ObjectiveValues> objectives = new LinkedHashMap<>();
        for (@Nullable
        Object[] row : sql.rows(
                "select s.name, s.content from scorm_shared s join scorm_registration r on r.id = s.registration_id"
                        + " join scorm_version v on v.id = r.version_id where s.person_id = ? and s.organisation_id = ?"
                        + " and s.scope = ? and s.kind = ? and (s.registration_id = ?"
                        + " or v.package_id <> (select package_id from scorm_version where id = ?))",
                of.person().value(),
                of.organisation().value(),
                EVERYWHERE,
                OBJECTIVE,
                of.id(),
                of.version().value())) {
            objectives.put(Rows.text(row[0]), ObjectiveText.read(Rows.text(row[1])));
        }
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
        Map<String, String> data = new LinkedHashMap<>();
        for (@Nullable
        Object[] row : sql.rows(
                "select name, content from scorm_shared where person_id = ? and organisation_id = ? and scope = ? and kind = ?",
                of.person().value(),
                of.organisation().value(),
                everywhere ? EVERYWHERE : of.id(),
                DATA)) {
            data.put(Rows.text(row[0]), Rows.text(row[1]));
        }
        return data;
    }

    void keepData(Registration of, boolean everywhere, String name, String text, Instant now) {
        keep(of, everywhere ? EVERYWHERE : of.id(), DATA, name, text, now);
    }

    private void keep(Registration of, long scope, String kind, String name, String content, Instant now) {
        sql.change(
                "replace into scorm_shared (person_id, organisation_id, scope, kind, digest, name, content, registration_id,"
                        + " changed_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                of.person().value(),
                of.organisation().value(),
                scope,
                kind,
                digest(name),
                name,
                content,
                of.id(),
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
