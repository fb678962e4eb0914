package nl.overenweer.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.TeamId;
import nl.overenweer.report.Printing.Stage;
import org.jspecify.annotations.Nullable;

/** Files that are being made, and the files. */
@ApplicationScoped
class PrintingStore {
    private static final String SELECT =
            "select id, person_id, organisation_id, teams, filter, chosen, language, stage,"
                    + " rows_done, rows_total, bytes, asked_at, finished_at, expires_at from report_file";

    @PersistenceContext
    private EntityManager entities;

    long add(
            PersonId person,
            ManagedScope scope,
            CompletionFilter filter,
            List<Column> columns,
            Locale language,
            Instant now) {
        query(
                        "insert into report_file (person_id, organisation_id, teams, filter, chosen, language, stage,"
                                + " rows_done, rows_total, bytes, asked_at, expires_at) values (?, ?, ?, ?, ?, ?,"
                                + " 'WAITING', 0, 0, 0, ?, ?)",
                        person.value(),
                        scope.organisation().value(),
                        scope.teams().stream()
                                .map(team -> Long.toString(team.value()))
                                .collect(Collectors.joining(",")),
                        filter.query(),
                        Column.words(columns),
                        language.getLanguage(),
                        utc(now),
                        utc(now.plus(Printing.KEPT)))
                .executeUpdate();
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    Optional<Printing> printing(long id) {
        return rows(query(SELECT + " where id = ?", id)).stream()
                .map(PrintingStore::printing)
                .findFirst();
    }

    /** Hers, here and not gone yet, the newest first. */
    List<Printing> of(PersonId person, OrganisationId organisation, Instant now) {
        return rows(query(
                        SELECT + " where person_id = ? and organisation_id = ? and expires_at > ? order by id desc",
                        person.value(),
                        organisation.value(),
                        utc(now)))
                .stream()
                .map(PrintingStore::printing)
                .toList();
    }

    /** One of those who want to make it may: the others see that it is claimed. */
    boolean claim(long id, Instant now, Instant silentSince) {
        return query(
                                "update report_file set stage = 'RUNNING', beat_at = ?, rows_done = 0 where id = ?"
                                        + " and (stage = 'WAITING' or stage = 'RUNNING' and beat_at < ?)",
                                utc(now),
                                id,
                                utc(silentSince))
                        .executeUpdate()
                > 0;
    }

    /** Says how far it is; false when it was cancelled meanwhile. */
    boolean beat(long id, int done, int total, Instant now) {
        return query(
                                "update report_file set rows_done = ?, rows_total = ?, beat_at = ? where id = ? and"
                                        + " stage = 'RUNNING'",
                                done,
                                total,
                                utc(now),
                                id)
                        .executeUpdate()
                > 0;
    }

    void add(long id, int part, byte[] bytes) {
        query("insert into report_file_part (file_id, part_no, bytes) values (?, ?, ?)", id, part, bytes)
                .executeUpdate();
    }

    void dropParts(long id) {
        query("delete from report_file_part where file_id = ?", id).executeUpdate();
    }

    /** From under way only: what was cancelled stays so. */
    boolean end(long id, Stage stage, long bytes, Instant now) {
        return query(
                                "update report_file set stage = ?, bytes = ?, finished_at = ? where id = ? and stage"
                                        + " in ('WAITING', 'RUNNING')",
                                stage.name(),
                                bytes,
                                utc(now),
                                id)
                        .executeUpdate()
                > 0;
    }

    @SuppressWarnings("unchecked")
    Optional<byte[]> part(long id, int part) {
        return query("select bytes from report_file_part where file_id = ? and part_no = ?", id, part)
                .getResultStream()
                .map(bytes -> (byte[]) bytes)
                .findFirst();
    }

    /** Nobody has said anything of these for a while. */
    @SuppressWarnings("unchecked")
    List<Long> silent(Instant since) {
        List<Number> ids = query(
                        "select id from report_file where stage = 'WAITING' and asked_at < ? or stage = 'RUNNING' and"
                                + " beat_at < ?",
                        utc(since),
                        utc(since))
                .getResultList();
        return ids.stream().map(Number::longValue).toList();
    }

    void dropExpired(Instant now) {
        query("delete from report_file where expires_at <= ?", utc(now)).executeUpdate();
    }

    private Query query(String sql, Object... values) {
        Query query = entities.createNativeQuery(sql);
        for (int i = 0; i < values.length; i++) {
            query.setParameter(i + 1, values[i]);
        }
        return query;
    }

    @SuppressWarnings("unchecked")
    private static List<@Nullable Object[]> rows(Query query) {
        return query.getResultList();
    }

    private static Printing printing(@Nullable Object[] row) {
        return new Printing(
                CompletionRows.id(row[0]),
                new PersonId(CompletionRows.id(row[1])),
                new ManagedScope(new OrganisationId(CompletionRows.id(row[2])), teams(CompletionRows.text(row[3]))),
                CompletionFilter.parsed(CompletionRows.text(row[4])),
                Column.read(CompletionRows.text(row[5])),
                Locale.forLanguageTag(CompletionRows.text(row[6])),
                Stage.valueOf(CompletionRows.text(row[7])),
                CompletionRows.number(row[8]),
                CompletionRows.number(row[9]),
                CompletionRows.id(row[10]),
                CompletionRows.moment(row[11]).orElseThrow(),
                CompletionRows.moment(row[12]).orElse(null),
                CompletionRows.moment(Objects.requireNonNull(row[13])).orElseThrow());
    }

    private static Set<TeamId> teams(String kept) {
        return Stream.of(kept.split(","))
                .filter(number -> !number.isEmpty())
                .map(number -> new TeamId(Long.parseLong(number)))
                .collect(Collectors.toSet());
    }

    private static LocalDateTime utc(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
