package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Generation;
import nl.overenweer.scorm.cmi.Said;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** What the parts of a package told. Of a long list only the rows that changed are written, and only those that are asked for are read. */
@ApplicationScoped
class PartStore {
    private static final String INTERACTIONS = "cmi.interactions";
    private static final String OBJECTIVES = "cmi.objectives";
    private static final int ROWS_AT_ONCE = 200;

    @Inject
    private Sql sql;

    /** @param rows the interactions that are asked for; null for all */
    CmiRecord record(Registration of, String part, Generation generation, @Nullable Collection<Integer> rows) {
        List<@Nullable Object[]> kept = sql.rows(
                "select content, interactions from scorm_part where registration_id = ? and part = ?", of.id(), part);
        if (kept.isEmpty()) {
            return CmiRecord.empty(generation);
        }
        Map<String, String> values = CmiText.read(Rows.text(kept.get(0)[0]), "");
        int count = (int) Rows.number(kept.get(0)[1]);
        values.putAll(rows("scorm_objective", OBJECTIVES, of, part, ""));
        if (count > 0 && (rows == null || !rows.isEmpty())) {
            values.putAll(rows("scorm_interaction", INTERACTIONS, of, part, rows == null ? "" : only(rows)));
        }
        return CmiRecord.kept(generation, values, Map.of(INTERACTIONS, count));
    }

    /** Numbers only: nothing of what somebody wrote comes into a statement. */
    private static String only(Collection<Integer> rows) {
        return " and row_no in (" + rows.stream().map(String::valueOf).collect(Collectors.joining(",")) + ")";
    }

    private Map<String, String> rows(String table, String list, Registration of, String part, String more) {
        Map<String, String> values = new TreeMap<>();
        for (@Nullable
        Object[] row : sql.rows(
                "select row_no, content from " + table + " where registration_id = ? and part = ?" + more,
                of.id(),
                part)) {
            values.putAll(CmiText.read(Rows.text(row[1]), list + "." + Rows.number(row[0]) + "."));
        }
        return values;
    }

    /** Writes what is other than it was. */
    void keep(Registration of, String part, CmiRecord before, CmiRecord after, Said said, Instant now) {
        Map<String, String> own = new TreeMap<>(after.values());
        own.keySet().removeIf(name -> name.startsWith(INTERACTIONS + ".") || name.startsWith(OBJECTIVES + "."));
        sql.change(
                "replace into scorm_part (registration_id, part, content, interactions, completion, success, scaled, total_ms, changed_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                of.id(),
                part,
                CmiText.of(own),
                after.count(INTERACTIONS),
                said.completion().name(),
                said.success().name(),
                said.scaled().orElse(null),
                after.totalTime().toMillis(),
                Rows.utc(now));
        keepInteractions(of, part, changed(INTERACTIONS, before, after));
        keepObjectives(of, part, changed(OBJECTIVES, before, after));
    }

    private void keepInteractions(Registration of, String part, Map<Integer, Map<String, String>> rows) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach((number, row) -> Collections.addAll(
                values,
                of.id(),
                part,
                number,
                row.getOrDefault("id", ""),
                row.getOrDefault("type", ""),
                row.getOrDefault("result", ""),
                CmiText.of(row)));
        write(
                "replace into scorm_interaction (registration_id, part, row_no, name, kind, result, content) values ",
                7,
                values);
    }

    private void keepObjectives(Registration of, String part, Map<Integer, Map<String, String>> rows) {
        List<@Nullable Object> values = new ArrayList<>();
        rows.forEach((number, row) ->
                Collections.addAll(values, of.id(), part, number, row.getOrDefault("id", ""), CmiText.of(row)));
        write("replace into scorm_objective (registration_id, part, row_no, name, content) values ", 5, values);
    }

    private void write(String statement, int columns, List<@Nullable Object> values) {
        String row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        for (int from = 0; from < values.size(); from += columns * ROWS_AT_ONCE) {
            List<@Nullable Object> some = values.subList(from, Math.min(values.size(), from + columns * ROWS_AT_ONCE));
            sql.change(statement + String.join(", ", Collections.nCopies(some.size() / columns, row)), some.toArray());
        }
    }

    private static Map<Integer, Map<String, String>> changed(String list, CmiRecord before, CmiRecord after) {
        Map<Integer, Map<String, String>> old = split(list, before);
        Map<Integer, Map<String, String>> rows = split(list, after);
        rows.entrySet().removeIf(row -> row.getValue().equals(old.get(row.getKey())));
        return rows;
    }

    private static Map<Integer, Map<String, String>> split(String list, CmiRecord record) {
        Map<Integer, Map<String, String>> rows = new TreeMap<>();
        String start = list + ".";
        record.values().forEach((name, value) -> {
            if (name.startsWith(start)) {
                int dot = name.indexOf('.', start.length());
                rows.computeIfAbsent(Integer.valueOf(name.substring(start.length(), dot)), none -> new TreeMap<>())
                        .put(name.substring(dot + 1), value);
            }
        });
        return rows;
    }

    /** A new attempt of content begins with nothing ("a new set of run-time data"); how it stands stays until it says something. */
    void forget(Registration of, String part) {
        sql.change("delete from scorm_interaction where registration_id = ? and part = ?", of.id(), part);
        sql.change("delete from scorm_objective where registration_id = ? and part = ?", of.id(), part);
        sql.change("delete from scorm_part where registration_id = ? and part = ?", of.id(), part);
    }

    /** How each part stands that ever told something. */
    Map<String, Said> said(Registration of) {
        Map<String, Said> said = new LinkedHashMap<>();
        for (@Nullable
        Object[] row : sql.rows(
                "select part, completion, success, scaled from scorm_part where registration_id = ?", of.id())) {
            said.put(
                    Rows.text(row[0]),
                    new Said(
                            Said.Completion.valueOf(Rows.text(row[1])),
                            Said.Success.valueOf(Rows.text(row[2])),
                            Optional.ofNullable((Double) row[3]),
                            List.of()));
        }
        return said;
    }
}
