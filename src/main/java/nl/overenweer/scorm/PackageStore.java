package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.scorm.manifest.Standard;
import nl.overenweer.shared.Sql;
import org.jspecify.annotations.Nullable;

/** Packages and their versions. A version that is not whole yet is nowhere seen. */
@ApplicationScoped
class PackageStore {
    private static final String VERSION =
            "v.id, v.package_id, v.number, v.digest, v.standard, v.title, v.manifest_path, v.file_name, v.zip_bytes,"
                    + " v.bytes, v.files, v.findings, v.brought_by, v.imported_at";
    private static final String WHOLE =
            "select " + VERSION + " from scorm_version v where v.imported_at is not null and ";
    private static final String CARD = "select " + VERSION
            + ", p.organisation_id from scorm_package p join scorm_version v on v.id = p.current_id where ";

    @Inject
    private Sql sql;

    PackageId addPackage(@Nullable Long organisation, Instant now) {
        sql.change("insert into scorm_package (organisation_id, made_at) values (?, ?)", organisation, Rows.utc(now));
        return new PackageId(lastId());
    }

    PackageVersionId addVersion(PackageVersion version, Instant now) {
        sql.change(
                "insert into scorm_version (package_id, number, digest, standard, title, manifest_path, file_name,"
                        + " zip_bytes, bytes, files, findings, brought_by, begun_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                version.packageId().value(),
                version.number(),
                version.digest(),
                version.standard().name(),
                version.title(),
                version.manifestPath(),
                version.fileName(),
                version.zipBytes(),
                version.bytes(),
                version.files(),
                FindingText.of(version.findings()),
                version.by().value(),
                Rows.utc(now));
        return new PackageVersionId(lastId());
    }

    private long lastId() {
        return Rows.number(sql.rows("select last_insert_id()").get(0)[0]);
    }

    /** From here on it is seen, and is what whoever begins gets. */
    void complete(PackageVersionId version, Instant now) {
        sql.change("update scorm_version set imported_at = ? where id = ?", Rows.utc(now), version.value());
        sql.change(
                "update scorm_package set current_id = ? where id = (select package_id from scorm_version where id = ?)",
                version.value(),
                version.value());
    }

    int lastNumber(PackageId id) {
        return (int) Rows.number(
                sql.rows("select coalesce(max(number), 0) from scorm_version where package_id = ?", id.value())
                        .get(0)[0]);
    }

    /** Everybody's, and those of this organisation; the last brought first. */
    List<PackageCard> seenBy(OrganisationId organisation) {
        return cards(
                "(p.organisation_id is null or p.organisation_id = ?) order by v.imported_at desc",
                organisation.value());
    }

    Optional<PackageCard> card(PackageId id) {
        return cards("p.id = ?", id.value()).stream().findFirst();
    }

    private List<PackageCard> cards(String where, Object value) {
        return sql.rows(CARD + where, value).stream()
                .map(row -> new PackageCard(
                        new PackageId(Rows.number(row[1])), Rows.id(row[14]).map(OrganisationId::new), version(row)))
                .toList();
    }

    /** The newest first. */
    List<PackageVersion> versions(PackageId id) {
        return versions(WHOLE + "v.package_id = ? order by v.number desc", id.value());
    }

    Optional<PackageVersion> version(PackageVersionId id) {
        return versions(WHOLE + "v.id = ?", id.value()).stream().findFirst();
    }

    /** Whoever brought it: equal zips hold equal packages. */
    Optional<PackageVersion> byDigest(String digest) {
        return versions(WHOLE + "v.digest = ? order by v.id", digest).stream().findFirst();
    }

    private List<PackageVersion> versions(String question, Object value) {
        return sql.rows(question, value).stream().map(PackageStore::version).toList();
    }

    void use(PackageVersionId version, String module) {
        sql.change("insert ignore into scorm_use (version_id, module) values (?, ?)", version.value(), module);
    }

    /** Modules that were ever published with a version of this package. */
    List<String> modulesOf(PackageId id) {
        return sql
                .rows(
                        "select distinct u.module from scorm_use u join scorm_version v on v.id = u.version_id"
                                + " where v.package_id = ? order by u.module",
                        id.value())
                .stream()
                .map(row -> Rows.text(row[0]))
                .toList();
    }

    /** Its files must be gone already. */
    void drop(PackageVersionId version) {
        sql.change("update scorm_package set current_id = null where current_id = ?", version.value());
        sql.change("delete from scorm_version where id = ?", version.value());
    }

    void share(PackageId id) {
        sql.change("update scorm_package set organisation_id = null where id = ?", id.value());
    }

    /** No longer in any list; its files go afterwards. */
    void hide(PackageId id) {
        sql.change("update scorm_version set imported_at = null where package_id = ?", id.value());
        sql.change("update scorm_package set current_id = null where id = ?", id.value());
    }

    /** Versions that never became whole, or were taken away, and at which nobody is busy. */
    List<PackageVersionId> litter() {
        return sql
                .rows("select v.id from scorm_version v where v.imported_at is null and not exists (select 1 from"
                        + " scorm_import i where i.version_id = v.id and i.stage = 'RUNNING')")
                .stream()
                .map(row -> new PackageVersionId(Rows.number(row[0])))
                .toList();
    }

    void dropEmptyPackages() {
        sql.change("delete from scorm_package where current_id is null and not exists"
                + " (select 1 from scorm_version v where v.package_id = scorm_package.id)");
    }

    private static PackageVersion version(@Nullable Object[] row) {
        return new PackageVersion(
                new PackageVersionId(Rows.number(row[0])),
                new PackageId(Rows.number(row[1])),
                (int) Rows.number(row[2]),
                Rows.text(row[3]),
                Standard.valueOf(Rows.text(row[4])),
                Rows.text(row[5]),
                Rows.text(row[6]),
                Rows.text(row[7]),
                Rows.number(row[8]),
                Rows.number(row[9]),
                (int) Rows.number(row[10]),
                FindingText.read(Rows.text(row[11])),
                new PersonId(Rows.number(row[12])),
                Objects.requireNonNull(Rows.moment(row[13]).orElse(Instant.EPOCH)));
    }
}
