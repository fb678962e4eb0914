package nl.overenweer.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.Glasses;
import nl.overenweer.learning.Decisions;
import nl.overenweer.people.Profession;
import org.jspecify.annotations.Nullable;

/**
 * Counts decisions out of the ledger: each person's first one in a scene, by profession. Somebody of neither profession is not counted. In
 * batches and after the fact, so that no learner waits for it; the bookmark moves in the same transaction, so that none is lost or counted
 * twice when the process is killed.
 */
@ApplicationScoped
class Counting {
    private static final int BATCH = 500;
    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private record Cell(SceneKey scene, Glasses side, String choice) {}

    @Inject
    private MirrorStore store;

    @Inject
    private Decisions decisions;

    private volatile byte @Nullable [] salt;

    /** Within the transaction of whoever asks. */
    void catchUp(Instant now) {
        Bookmark bookmark = store.bookmark();
        long last = bookmark.former();
        List<Decisions.Numbered> batch = decisions.after(last, BATCH);
        while (!batch.isEmpty()) {
            count(batch);
            last = batch.get(batch.size() - 1).number();
            batch = decisions.after(last, BATCH);
        }
        store.keep(bookmark.after(last, now));
    }

    private void count(List<Decisions.Numbered> batch) {
        Map<String, Cell> first = new LinkedHashMap<>();
        for (Decisions.Numbered decision : batch) {
            if (decision.profession() != Profession.OTHER) {
                SceneKey scene = new SceneKey(decision.module(), decision.item(), decision.scene());
                String marker = HEX.formatHex(Marker.of(salt(), decision.person(), scene));
                first.putIfAbsent(
                        marker,
                        new Cell(scene, Glasses.valueOf(decision.profession().name()), decision.choice()));
            }
        }
        if (!first.isEmpty()) {
            addNew(first);
        }
    }

    private void addNew(Map<String, Cell> first) {
        Set<String> known = store.marked(bytes(first.keySet()));
        first.keySet().removeAll(known);
        if (first.isEmpty()) {
            return;
        }
        store.mark(bytes(first.keySet()));
        Map<Cell, Integer> people = new LinkedHashMap<>();
        first.values().forEach(cell -> people.merge(cell, 1, Integer::sum));
        people.forEach((cell, n) -> store.count(cell.scene(), cell.side(), cell.choice(), n));
    }

    private static List<byte[]> bytes(Set<String> markers) {
        return markers.stream().map(HEX::parseHex).toList();
    }

    private byte[] salt() {
        byte[] known = salt;
        if (known == null) {
            known = store.salt();
            salt = known;
        }
        return known;
    }
}
