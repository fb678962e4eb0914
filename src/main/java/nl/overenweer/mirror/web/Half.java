package nl.overenweer.mirror.web;

import java.time.Instant;
import java.util.HashMap;
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
 * @param live whether these are people's real choices, rather than what the authors expect
 * @param people how many chose
 * @param letter of the choice that most made or should make; empty where none leads
 * @param favourite its text
 * @param reason the authors' reason; empty for real choices
 * @param percents by choice; the others taken together under the empty name
 * @param at when the figures were published
 */
public record Half(
        String side,
        boolean live,
        int people,
        String letter,
        String favourite,
        String reason,
        Map<String, Integer> percents,
        @Nullable Instant at) {
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
                live -> new Half(side, true, live.people(), letter, text, "", percents(live), live.publishedAt()),
                expected -> new Half(side, false, expected.people(), letter, text, expected.reason(), Map.of(), null));
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

    private static Map<String, Integer> percents(Reflection.Live live) {
        Map<String, Integer> percents = new HashMap<>();
        for (Share share : live.shares()) {
            percents.put(share.choice(), share.percent());
        }
        return percents;
    }
}
