package nl.overenweer.content;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** Frozen folders in the database. There are no entities: what is here never changes. */
@ApplicationScoped
class LibraryStore {
    private static final String VERSION = "select v.id, v.module, v.course, v.number, v.digest,"
            + " date_format(v.published_at, '%Y-%m-%dT%H:%i:%s.%fZ'), v.note from content_version v";
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSSSSS");

    @PersistenceContext
    private EntityManager entities;

    /** The current version of every module. */
    record Shelved(List<ModuleVersion> versions, Optional<Long> register) {}

    /** Until the transaction ends, nobody else puts anything on the shelf. */
    void lock() {
        entities.createNativeQuery("select id from content_lock where id = 1 for update")
                .getSingleResult();
    }

    VersionId add(String module, ModuleFiles files, String note, String by, Instant now) {
        Query insert = entities.createNativeQuery(
                "insert into content_version (module, course, folder, number, digest, published_at, published_by, note)"
                        + " values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
        insert.setParameter(1, module)
                .setParameter(2, files.course())
                .setParameter(3, files.folder())
                .setParameter(4, lastNumberOf(module) + 1)
                .setParameter(5, files.digest())
                .setParameter(6, moment(now))
                .setParameter(7, by)
                .setParameter(8, note)
                .executeUpdate();
        long id = lastId();
        for (String path : files.paths()) {
            addFile(
                    "insert into content_file (version_id, path, bytes) values (?1, ?2, ?3)",
                    id,
                    path,
                    files.bytes(path).orElseThrow());
        }
        return new VersionId(id);
    }

    void makeCurrent(String module, VersionId version) {
        entities.createNativeQuery("delete from content_current where module = ?1")
                .setParameter(1, module)
                .executeUpdate();
        entities.createNativeQuery("insert into content_current (module, version_id) values (?1, ?2)")
                .setParameter(1, module)
                .setParameter(2, version.value())
                .executeUpdate();
    }

    Optional<ModuleVersion> currentOf(String module) {
        return versions(entities.createNativeQuery(
                                VERSION + " join content_current c on c.version_id = v.id where c.module = ?1")
                        .setParameter(1, module))
                .stream()
                .findFirst();
    }

    /** What is on the shelf now, and in the same question the newest register, in no order; the latter is only told where something is on the shelf. */
    Shelved shelved() {
        List<Object[]> rows = rows(entities.createNativeQuery(
                VERSION.replace(" from ", ", (select max(r.id) from content_register r) from ")
                        + " join content_current c on c.version_id = v.id"));
        Optional<Long> register = rows.stream().findFirst().map(row -> row[7]).map(id -> ((Number) id).longValue());
        return new Shelved(rows.stream().map(LibraryStore::version).toList(), register);
    }

    List<ModuleVersion> versionsOf(String module) {
        return versions(entities.createNativeQuery(VERSION + " where v.module = ?1 order by v.number desc")
                .setParameter(1, module));
    }

    Optional<ModuleVersion> version(VersionId id) {
        return versions(entities.createNativeQuery(VERSION + " where v.id = ?1").setParameter(1, id.value())).stream()
                .findFirst();
    }

    /** The folder in which this version's files stood; it never changes. */
    String folder(VersionId version) {
        return (String) entities.createNativeQuery("select folder from content_version where id = ?1")
                .setParameter(1, version.value())
                .getSingleResult();
    }

    String publisherOf(VersionId id) {
        return (String) entities.createNativeQuery("select published_by from content_version where id = ?1")
                .setParameter(1, id.value())
                .getSingleResult();
    }

    Optional<ModuleFiles> files(VersionId id) {
        List<Object[]> home =
                rows(entities.createNativeQuery("select course, folder from content_version where id = ?1")
                        .setParameter(1, id.value()));
        return home.stream()
                .findFirst()
                .map(row -> new ModuleFiles(
                        (String) row[0],
                        (String) row[1],
                        contents("select path, bytes from content_file where version_id = ?1", id.value())));
    }

    Optional<byte[]> file(VersionId id, String path) {
        List<?> found = entities.createNativeQuery("select bytes from content_file where version_id = ?1 and path = ?2")
                .setParameter(1, id.value())
                .setParameter(2, path)
                .getResultList();
        return found.stream().map(byte[].class::cast).findFirst();
    }

    void addRegister(Map<String, byte[]> files, String digest, Instant now) {
        entities.createNativeQuery("insert into content_register (digest, published_at) values (?1, ?2)")
                .setParameter(1, digest)
                .setParameter(2, moment(now))
                .executeUpdate();
        long id = lastId();
        files.forEach((path, bytes) -> addFile(
                "insert into content_register_file (register_id, path, bytes) values (?1, ?2, ?3)", id, path, bytes));
    }

    /** The number and the digest of the newest register. */
    Optional<Map.Entry<Long, String>> newestRegister() {
        return rows(entities.createNativeQuery("select id, digest from content_register order by id desc limit 1"))
                .stream()
                .map(row -> Map.entry(((Number) row[0]).longValue(), (String) row[1]))
                .findFirst();
    }

    /** The number of every register by the moment from which it counted. */
    NavigableMap<Instant, Long> registerMoments() {
        var moments = new TreeMap<Instant, Long>();
        rows(entities.createNativeQuery(
                        "select id, date_format(published_at, '%Y-%m-%dT%H:%i:%s.%fZ') from content_register order by id"))
                .forEach(row -> moments.put(Instant.parse((String) row[1]), ((Number) row[0]).longValue()));
        return moments;
    }

    Map<String, byte[]> registerFiles(long id) {
        return contents("select path, bytes from content_register_file where register_id = ?1", id);
    }

    private void addFile(String insert, long id, String path, byte[] bytes) {
        entities.createNativeQuery(insert)
                .setParameter(1, id)
                .setParameter(2, path)
                .setParameter(3, bytes)
                .executeUpdate();
    }

    private int lastNumberOf(String module) {
        return ((Number) entities.createNativeQuery(
                                "select coalesce(max(number), 0) from content_version where module = ?1")
                        .setParameter(1, module)
                        .getSingleResult())
                .intValue();
    }

    private long lastId() {
        return ((Number) entities.createNativeQuery("select last_insert_id()").getSingleResult()).longValue();
    }

    private Map<String, byte[]> contents(String select, long id) {
        var files = new TreeMap<String, byte[]>();
        for (Object[] row : rows(entities.createNativeQuery(select).setParameter(1, id))) {
            files.put((String) row[0], (byte[]) row[1]);
        }
        return files;
    }

    private static List<ModuleVersion> versions(Query query) {
        return rows(query).stream().map(LibraryStore::version).toList();
    }

    private static ModuleVersion version(Object[] row) {
        return new ModuleVersion(
                new VersionId(((Number) row[0]).longValue()),
                (String) row[1],
                (String) row[2],
                ((Number) row[3]).intValue(),
                (String) row[4],
                Instant.parse((String) row[5]),
                (String) row[6]);
    }

    private static List<Object[]> rows(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** As text, so that no driver and no session shifts it: columns are in UTC. */
    private static String moment(Instant now) {
        return MOMENT.format(LocalDateTime.ofInstant(now, ZoneOffset.UTC));
    }
}
