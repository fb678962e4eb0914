package nl.overenweer.authoring.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What a trainer does to a case as a whole: scenes come, go and move, and what pointed at them is kept true. */
public final class CaseEdits {
    private static final String SCENES = "scenes";
    private static final String CHOICES = "keuzes";

    private CaseEdits() {}

    /** A scene to be filled in, before the endings; gives its id. The first scene of a case is also its start. */
    public static String addScene(Sheet vignette, String title, boolean ending) {
        String slug = Names.slug(title);
        String id = Names.free(slug.isEmpty() ? (ending ? "einde" : "scene") : slug, Names.ids(vignette, SCENES));
        Map<String, Object> scene = new LinkedHashMap<>();
        scene.put("id", id);
        if (ending) {
            scene.put("einde", true);
        }
        scene.put("titel", title);
        vignette.add(SCENES, scene);
        if (!ending) {
            moveBeforeEndings(vignette);
        }
        if (vignette.text("begin").isEmpty() && !ending) {
            vignette.put("begin", id);
        }
        return id;
    }

    /** Takes the scene away with every road to it and every condition on it. Choices that led there lead nowhere until a trainer says where. */
    public static void removeScene(Sheet vignette, String id) {
        vignette.remove(SCENES, vignette.indexOf(SCENES, id));
        if (vignette.text("begin").equals(id)) {
            List<Sheet> left = vignette.sheets(SCENES);
            vignette.put("begin", left.isEmpty() ? null : left.get(0).text("id"));
        }
        for (Sheet scene : vignette.sheets(SCENES)) {
            for (Sheet choice : scene.sheets(CHOICES)) {
                choice.put("naar", roads(choice.find("naar"), id));
            }
        }
        forget(vignette, id, null);
    }

    /** Moves the scene in the outline; the roads between scenes stay as they are. */
    public static void moveScene(Sheet vignette, String id, int by) {
        vignette.move(SCENES, vignette.indexOf(SCENES, id), by);
    }

    /** Takes the choice away, with the expectation that named it and every condition on it elsewhere in the case. */
    public static void removeChoice(Sheet vignette, String sceneId, int index) {
        int at = vignette.indexOf(SCENES, sceneId);
        if (at < 0 || index < 0 || index >= vignette.sheets(SCENES).get(at).count(CHOICES)) {
            return;
        }
        Sheet scene = vignette.sheets(SCENES).get(at);
        String choice = scene.text(CHOICES + "." + index + ".id");
        scene.remove(CHOICES, index);
        for (String glasses : List.of("ggz", "rvdk")) {
            if (scene.text("verwachting." + glasses + ".keuze").equals(choice)) {
                scene.put("verwachting." + glasses + ".keuze", null);
            }
        }
        forget(vignette, sceneId, choice);
    }

    private static void moveBeforeEndings(Sheet vignette) {
        List<Sheet> scenes = vignette.sheets(SCENES);
        int at = scenes.size() - 1;
        while (at > 0 && scenes.get(at - 1).text("einde").equals("true")) {
            vignette.move(SCENES, at, -1);
            at--;
        }
    }

    private static @Nullable Object roads(@Nullable Object next, String gone) {
        if (!(next instanceof List<?> rows)) {
            return gone.equals(next) ? null : next;
        }
        return rows.stream()
                .filter(row -> !(row instanceof Map<?, ?> map && Objects.equals(map.get("scene"), gone)))
                .toList();
    }

    /** No condition names this scene (or this choice of it) any more. */
    private static void forget(Sheet vignette, String scene, @Nullable String choice) {
        for (Sheet one : vignette.sheets(SCENES)) {
            for (Sheet later : one.sheets("later")) {
                later.put("als", Conditions.without(later.find("als"), scene, choice));
            }
            for (Sheet each : one.sheets(CHOICES)) {
                each.put("als", Conditions.without(each.find("als"), scene, choice));
                for (Sheet road : each.sheets("naar")) {
                    road.put("als", Conditions.without(road.find("als"), scene, choice));
                }
            }
        }
    }
}
