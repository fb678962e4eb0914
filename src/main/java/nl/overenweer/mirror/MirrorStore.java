package nl.overenweer.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Glasses;
import org.jspecify.annotations.Nullable;

/** Keeps the counts, what of them is shown, and the markers that nobody is counted twice. */
@ApplicationScoped
class MirrorStore {
    private static final String SCENE = " where module = ? and item = ? and scene = ? and profession = ?";

    @PersistenceContext
    private EntityManager entities;

    /** How many made a choice; for what is shown, as of {@code at}. */
    record Cell(String choice, int n, @Nullable Instant at) {}

    /** A scene with as many people as were counted, and as are shown. */
    record Tellings(SceneKey scene, Glasses side, int counted, int published) {}

    /** Made at random when the database was made. */
    byte[] salt() {
        return (byte[]) entities.createNativeQuery("select salt from mirror_salt where id = 1")
                .getSingleResult();
    }

    /** Where counting goes on; held for the rest of this transaction, so that two nodes never count at once. */
    Counted counted() {
        Object[] row = rows(entities.createNativeQuery(
                        "select counted, former, moved_at from mirror_bookmark where id = 1 for update"))
                .get(0);
        return new Counted(
                ((Number) row[0]).longValue(), ((Number) row[1]).longValue(), Objects.requireNonNull(moment(row[2])));
    }

    void keep(Counted counted) {
        entities.createNativeQuery("update mirror_bookmark set counted = ?, former = ?, moved_at = ? where id = 1")
                .setParameter(1, counted.counted())
                .setParameter(2, counted.former())
                .setParameter(3, LocalDateTime.ofInstant(counted.movedAt(), ZoneOffset.UTC))
                .executeUpdate();
    }

    /** Which of these are there already, in hexadecimal digits. */
    @SuppressWarnings("unchecked")
    Set<String> marked(Collection<byte[]> markers) {
        Query query = entities.createNativeQuery("select hex(marker) from mirror_marker where marker in ("
                + String.join(", ", Collections.nCopies(markers.size(), "?")) + ")");
        int place = 1;
        for (byte[] marker : markers) {
            query.setParameter(place++, marker);
        }
        return new HashSet<>((List<String>) query.getResultList());
    }

    void mark(Collection<byte[]> markers) {
        Query query = entities.createNativeQuery("insert into mirror_marker (marker) values "
                + String.join(", ", Collections.nCopies(markers.size(), "(?)")));
        int place = 1;
        for (byte[] marker : markers) {
            query.setParameter(place++, marker);
        }
        query.executeUpdate();
    }

    void count(SceneKey scene, Glasses side, String choice, int people) {
        Query query = entities.createNativeQuery("insert into mirror_count (module, item, scene, profession, choice, n)"
                + " values (?, ?, ?, ?, ?, ?) on duplicate key update n = n + ?");
        of(query, scene, side)
                .setParameter(5, choice)
                .setParameter(6, people)
                .setParameter(7, people)
                .executeUpdate();
    }

    List<Cell> counted(SceneKey scene, Glasses side) {
        Query query = entities.createNativeQuery("select choice, n, null from mirror_count" + SCENE);
        return rows(of(query, scene, side)).stream().map(MirrorStore::cell).toList();
    }

    /** What is shown of each side: one query. */
    Map<Glasses, List<Cell>> published(SceneKey scene) {
        Query query = entities.createNativeQuery("select choice, n, published_at, profession from mirror_published"
                + " where module = ? and item = ? and scene = ?");
        query.setParameter(1, scene.module()).setParameter(2, scene.item()).setParameter(3, scene.scene());
        return rows(query).stream()
                .collect(Collectors.groupingBy(
                        row -> Glasses.valueOf((String) row[3]),
                        Collectors.mapping(MirrorStore::cell, Collectors.toList())));
    }

    /** Every scene and side that has been counted. */
    List<Tellings> tellings() {
        Query query = entities.createNativeQuery("select c.module, c.item, c.scene, c.profession, sum(c.n),"
                + " (select coalesce(sum(p.n), 0) from mirror_published p where p.module = c.module and p.item = c.item"
                + " and p.scene = c.scene and p.profession = c.profession)"
                + " from mirror_count c group by c.module, c.item, c.scene, c.profession");
        return rows(query).stream()
                .map(row -> new Tellings(
                        new SceneKey((String) row[0], (String) row[1], (String) row[2]),
                        Glasses.valueOf((String) row[3]),
                        number(row[4]),
                        number(row[5])))
                .toList();
    }

    /** Shows the counts of this scene as they are now. */
    void publish(SceneKey scene, Glasses side, Instant now) {
        of(entities.createNativeQuery("delete from mirror_published" + SCENE), scene, side)
                .executeUpdate();
        Query copy =
                entities.createNativeQuery("insert into mirror_published (module, item, scene, profession, choice, n,"
                        + " published_at) select module, item, scene, profession, choice, n, cast(? as datetime(6))"
                        + " from mirror_count where module = ? and item = ? and scene = ? and profession = ?");
        copy.setParameter(1, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .setParameter(2, scene.module())
                .setParameter(3, scene.item())
                .setParameter(4, scene.scene())
                .setParameter(5, side.name())
                .executeUpdate();
    }

    private static Query of(Query query, SceneKey scene, Glasses side) {
        return query.setParameter(1, scene.module())
                .setParameter(2, scene.item())
                .setParameter(3, scene.scene())
                .setParameter(4, side.name());
    }

    private static Cell cell(Object[] row) {
        return new Cell((String) row[0], number(row[1]), moment(row[2]));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    /** The driver gives a DATETIME as a local moment; in the database it is in UTC. */
    private static @Nullable Instant moment(@Nullable Object value) {
        if (value instanceof LocalDateTime local) {
            return local.toInstant(ZoneOffset.UTC);
        }
        return value instanceof java.sql.Timestamp stamp
                ? stamp.toLocalDateTime().toInstant(ZoneOffset.UTC)
                : null;
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
