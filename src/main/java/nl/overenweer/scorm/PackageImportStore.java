package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.scorm.PackageImport.Stage;
import nl.overenweer.scorm.manifest.Finding;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Packages on their way in. */
@ApplicationScoped
class PackageImportStore {
    private static final String SELECT =
            "select id, person_id, organisation_id, for_all, package_id, version_id, file_name, zip_bytes, stage,"
                    + " bytes_done, bytes_total, findings, asked_at from scorm_import where ";

    @Inject
    private Sql sql;

    long add(PackageImport asked) {
        sql.change(
                "insert into scorm_import (person_id, organisation_id, for_all, package_id, file_name, zip_bytes, stage,"
                        + " bytes_done, bytes_total, findings, asked_at, beat_at)"
                        + " values (?, ?, ?, ?, ?, ?, 'WAITING', 0, 0, '', ?, ?)",
                asked.person().value(),
                asked.organisation().value(),
                asked.forAll() ? 1 : 0,
                asked.replaces().map(PackageId::value).orElse(null),
                asked.fileName(),
                asked.zipBytes(),
                Rows.utc(asked.askedAt()),
                Rows.utc(asked.askedAt()));
        return Rows.number(sql.rows("select last_insert_id()").get(0)[0]);
    }

    Optional<PackageImport> find(long id) {
        return sql.rows(SELECT + "id = ?", id).stream()
                .map(PackageImportStore::read)
                .findFirst();
    }

    /** Hers here since then, the newest first. */
    List<PackageImport> of(PersonId person, OrganisationId organisation, Instant since) {
        return sql
                .rows(
                        SELECT + "person_id = ? and organisation_id = ? and asked_at > ? order by id desc limit 20",
                        person.value(),
                        organisation.value(),
                        Rows.utc(since))
                .stream()
                .map(PackageImportStore::read)
                .toList();
    }

    void begin(long id, PackageId into, PackageVersionId version, long total, Instant now) {
        sql.change(
                "update scorm_import set stage = 'RUNNING', package_id = ?, version_id = ?, bytes_total = ?, beat_at = ?"
                        + " where id = ?",
                into.value(),
                version.value(),
                total,
                Rows.utc(now),
                id);
    }

    /** Says how far it is; false when it was given up meanwhile. */
    boolean beat(long id, long done, Instant now) {
        return sql.change(
                        "update scorm_import set bytes_done = ?, beat_at = ? where id = ? and stage = 'RUNNING'",
                        done,
                        Rows.utc(now),
                        id)
                > 0;
    }

    void end(long id, Stage stage, List<Finding> findings, Instant now) {
        sql.change(
                "update scorm_import set stage = ?, findings = ?, finished_at = ? where id = ? and stage in ('WAITING',"
                        + " 'RUNNING')",
                stage.name(),
                FindingText.of(findings),
                Rows.utc(now),
                id);
    }

    /** Of those nobody has said anything for a while: the file was on a machine that stopped. */
    int giveUp(Instant silentSince, Instant now) {
        return sql.change(
                "update scorm_import set stage = 'FAILED', finished_at = ? where stage in ('WAITING', 'RUNNING') and"
                        + " beat_at < ?",
                Rows.utc(now),
                Rows.utc(silentSince));
    }

    private static PackageImport read(@Nullable Object[] row) {
        return new PackageImport(
                Rows.number(row[0]),
                new PersonId(Rows.number(row[1])),
                new OrganisationId(Rows.number(row[2])),
                Rows.number(row[3]) == 1,
                Rows.id(row[4]).map(PackageId::new),
                Rows.id(row[5]).map(PackageVersionId::new),
                Rows.text(row[6]),
                Rows.number(row[7]),
                Stage.valueOf(Rows.text(row[8])),
                Rows.number(row[9]),
                Rows.number(row[10]),
                FindingText.read(Rows.text(row[11])),
                Rows.moment(row[12]).orElse(Instant.EPOCH));
    }
}
