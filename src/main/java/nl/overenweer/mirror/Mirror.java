package nl.overenweer.mirror;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.content.Choice;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Expectation;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Library;
import nl.overenweer.content.Scene;
import nl.overenweer.content.VersionId;
import nl.overenweer.content.Vignette;
import nl.overenweer.mirror.MirrorStore.Cell;
import nl.overenweer.mirror.MirrorStore.Tellings;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/** De Spiegel: how a profession chose in a scene, from ten people on; before that how a real panel chose, or else what the authors expect. */
@UseCase
public class Mirror {
    @Inject
    private MirrorStore store;

    @Inject
    private Counting counting;

    @Inject
    private Library library;

    /** What to show of each profession. Not for who has not decided and predicted yet: that is the page's to know. */
    @ReadOnly
    public Map<Glasses, Reflection> of(VersionId version, String item, String scene) {
        CourseModule module = library.open(version);
        Scene told = scene(module, item, scene);
        SceneKey key = new SceneKey(module.slug(), item, scene);
        Map<Glasses, List<Cell>> published = store.published(key);
        Map<Glasses, Reflection> reflections = new EnumMap<>(Glasses.class);
        for (Glasses side : Glasses.values()) {
            reflections.put(side, of(told, key, side, published.getOrDefault(side, List.of())));
        }
        return reflections;
    }

    private Reflection of(Scene told, SceneKey key, Glasses side, List<Cell> published) {
        return published.stream()
                .flatMap(cell -> Optional.ofNullable(cell.at()).stream())
                .findFirst()
                .flatMap(at -> live(told, side, published, at))
                .or(() -> panel(told, side))
                .orElseGet(() -> expected(told, side, store.counted(key, side)));
    }

    /** Counts what was decided since the last time, shows anew what has grown enough, and says of how many scenes and sides. */
    public int refresh(Instant now) {
        counting.catchUp(now);
        List<Tellings> due = store.tellings().stream()
                .filter(each -> Batch.isDue(each.counted(), each.published()))
                .toList();
        due.forEach(each -> store.publish(each.scene(), each.side(), now));
        return due.size();
    }

    private static Optional<Reflection> live(Scene scene, Glasses side, List<Cell> cells, Instant at) {
        List<String> choices = scene.choices().stream().map(Choice::id).toList();
        return Distribution.of(counts(cells), choices)
                .map(shown -> new Reflection.Live(side, shown.people(), shown.shares(), shown.favourite(), at));
    }

    private static Optional<Reflection> panel(Scene scene, Glasses side) {
        List<String> choices = scene.choices().stream().map(Choice::id).toList();
        return Optional.ofNullable(scene.panel().get(side)).map(panel -> {
            Distribution shown = Distribution.ofPanel(panel.choices(), choices);
            return new Reflection.OfPanel(
                    side, panel.people(), shown.shares(), shown.favourite(), panel.date(), panel.who());
        });
    }

    private static Reflection expected(Scene scene, Glasses side, List<Cell> counted) {
        Expectation authors = scene.expectation().getOrDefault(side, new Expectation("", ""));
        int people = counted.stream().mapToInt(Cell::n).sum();
        return new Reflection.Expected(side, authors.choice(), authors.reason(), people);
    }

    private static Map<String, Integer> counts(List<Cell> cells) {
        return cells.stream().collect(Collectors.toMap(Cell::choice, Cell::n));
    }

    private static Scene scene(CourseModule module, String item, String scene) {
        return module.item(item)
                .filter(Vignette.class::isInstance)
                .map(Vignette.class::cast)
                .flatMap(vignette -> vignette.scene(scene))
                .orElseThrow(() -> new NotFound("scene " + scene + " of " + item));
    }
}
