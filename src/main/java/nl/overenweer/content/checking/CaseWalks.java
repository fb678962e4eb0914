package nl.overenweer.content.checking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.Basis;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Demands;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Inquiry;
import nl.overenweer.content.Scene;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Vignette;

/**
 * Walks a case as a learner of one profession could: every choice that is really offered, at the hour at which she would be there, with
 * whatever she could have asked. The shortest walk to each scene comes first.
 */
public final class CaseWalks {
    private static final int MOST = 20_000;

    /** One decision on the way. */
    public record Move(Scene scene, Choice choice) {}

    /** @param whole whether there was room to try every way */
    public record Found(Map<String, List<Move>> walks, Set<String> filed, Set<String> stuck, boolean whole) {}

    private record Stand(Situation now, List<Move> moves) {}

    private final Vignette vignette;
    private final Glasses side;
    private final Set<String> matters;
    private final Deque<Stand> open = new ArrayDeque<>();
    private final Set<Object> seen = new HashSet<>();
    private final Map<String, List<Move>> walks = new LinkedHashMap<>();
    private final Set<String> filed = new HashSet<>();
    private final Set<String> stuck = new HashSet<>();

    private CaseWalks(Vignette vignette, Glasses side) {
        this.vignette = vignette;
        this.side = side;
        this.matters = askedFor(vignette);
    }

    /** How each scene can be reached by this profession, and the documents that can come on her file. */
    public static Found of(Vignette vignette, Glasses side) {
        return new CaseWalks(vignette, side).walk();
    }

    private Found walk() {
        add(new Stand(Situation.opening(vignette), List.of()));
        int steps = 0;
        while (!open.isEmpty() && steps++ < MOST) {
            Stand stand = open.remove();
            Situation now = stand.now();
            walks.putIfAbsent(now.scene(), stand.moves());
            now.file(side).forEach(each -> filed.add(each.document().id()));
            ask(stand);
            now.here().ifPresent(scene -> now.offered().forEach(choice -> choose(stand, scene, choice)));
        }
        return new Found(walks, filed, stuck, open.isEmpty());
    }

    private void choose(Stand stand, Scene scene, Choice choice) {
        boolean round = stand.moves().stream()
                        .filter(move -> move.scene().equals(scene))
                        .count()
                > 1;
        if (round) {
            return;
        }
        List<Move> moves = new ArrayList<>(stand.moves());
        moves.add(new Move(scene, choice));
        stand.now()
                .choosing(choice)
                .ifPresentOrElse(next -> add(new Stand(next, moves)), () -> stuck.add(scene.id() + "/" + choice.id()));
    }

    /** Only what conditions ask for makes a difference to the way; the rest would only multiply the walks. */
    private void ask(Stand stand) {
        for (Inquiry inquiry : stand.now().inquiries(side)) {
            boolean over = stand.now().askings(inquiry.id()).stream()
                    .anyMatch(asking -> asking.basis().isGranted());
            if (matters.contains(inquiry.id()) && !over) {
                for (Basis basis : inquiry.bases()) {
                    boolean again = stand.now().askings(inquiry.id()).stream()
                            .anyMatch(asking -> asking.basis().equals(basis));
                    if (!again) {
                        add(new Stand(stand.now().asking(inquiry, basis), stand.moves()));
                    }
                }
            }
        }
    }

    private void add(Stand stand) {
        Situation now = stand.now();
        Object mark = List.of(
                now.scene(),
                now.now(),
                now.chosen(),
                now.met(),
                now.facts().asked(),
                stand.moves().size());
        if (seen.add(mark)) {
            open.add(stand);
        }
    }

    private static Set<String> askedFor(Vignette vignette) {
        var asked = new HashSet<String>();
        for (Scene scene : vignette.scenes()) {
            scene.later().forEach(later -> asked.addAll(named(later.when())));
            scene.choices().forEach(choice -> {
                asked.addAll(named(choice.condition()));
                choice.next().forEach(way -> asked.addAll(named(way.when())));
            });
        }
        vignette.inquiries().forEach(inquiry -> asked.addAll(named(inquiry.condition())));
        return asked;
    }

    private static Set<String> named(Condition condition) {
        var names = new HashSet<String>();
        for (Demands demands : List.of(condition.all(), condition.not())) {
            names.addAll(demands.asked().keySet());
        }
        return names;
    }
}
