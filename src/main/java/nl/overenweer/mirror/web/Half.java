package nl.overenweer.mirror.web;

import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.content.Choice;
import nl.overenweer.learning.SceneState;
import nl.overenweer.mirror.Reflection;
import nl.overenweer.mirror.Share;
import org.jspecify.annotations.Nullable;

/**
 * One profession in the Spiegel.
 *
 * @param side {@code ggz} or {@code rvdk}
 * @param source {@code live}, {@code panel} or {@code expected}
 * @param people how many chose
 * @param letter of the choice that most made or should make; empty where none leads
 * @param favourite its text
 * @param reason the authors' reason; empty for real choices
 * @param percents by choice; the others taken together under the empty name
 * @param who a panel was; else empty
 * @param at when the figures were published, or the panel chose; null for an expectation
 */
public record Half(
        String side,
        String source,
        int people,
        String letter,
        String favourite,
        String reason,
        Map<String, Integer> percents,
        String who,
        @Nullable TemporalAccessor at) {
    /** Not shown by itself, but with the others. */
    static final int MERGED = -1;

    /** There are no others on this side. */
    static final int NONE = -2;

    public Half {
        percents = Map.copyOf(percents);
    }

    static Half of(SceneState scene, Reflection reflection) {
        String favourite = reflection.favourite().orElse("");
        String side = reflection.side().key();
        String text = scene.scene().choice(favourite).map(Choice::text).orElse("");
        String letter = letter(scene, favourite);
        return reflection.match(
                live -> new Half(
                        side, "live", live.people(), letter, text, "", percents(live.shares()), "", live.publishedAt()),
                panel -> new Half(
                        side,
                        "panel",
                        panel.people(),
                        letter,
                        text,
                        "",
                        percents(panel.shares()),
                        panel.who(),
                        panel.date()),
                expected -> new Half(
                        side, "expected", expected.people(), letter, text, expected.reason(), Map.of(), "", null));
    }

    /** Whether these are figures, of many people or of a panel, rather than what the authors expect. */
    public boolean isCounted() {
        return !source.equals("expected");
    }

    public boolean isPanel() {
        return source.equals("panel");
    }

    /** As the page letters the choices; empty for one that was not offered. */
    static String letter(SceneState scene, String choice) {
        for (int i = 0; i < scene.offered().size(); i++) {
            if (scene.offered().get(i).id().equals(choice)) {
                return String.valueOf((char) ('A' + i));
            }
        }
        return "";
    }

    int percent(String choice) {
        return percents.getOrDefault(choice, choice.isEmpty() ? NONE : MERGED);
    }

    private static Map<String, Integer> percents(List<Share> shares) {
        Map<String, Integer> percents = new HashMap<>();
        for (Share share : shares) {
            percents.put(share.choice(), share.percent());
        }
        return percents;
    }
}
