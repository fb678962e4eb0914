package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import nl.overenweer.content.Scene;
import nl.overenweer.content.VersionId;
import nl.overenweer.content.Vignette;
import nl.overenweer.mirror.Mirror;
import nl.overenweer.mirror.Reflection;
import nl.overenweer.mirror.Share;
import nl.overenweer.shared.Clocks;

/**
 * The Spiegel as it stands when a package is made: what is published of it, and so of ten people or more per profession; else how a panel chose, or what
 * the authors expect. How many chose where there are too few to show, does not go along.
 */
@ApplicationScoped
class FrozenMirror {
    @Inject
    private Mirror mirror;

    BiFunction<Vignette, Scene, Map<String, Object>> of(VersionId version) {
        return (vignette, scene) -> {
            var sides = new LinkedHashMap<String, Object>();
            mirror.of(version, vignette.slug(), scene.id())
                    .forEach((side, reflection) -> sides.put(side.key(), told(reflection)));
            return sides;
        };
    }

    private static Map<String, Object> told(Reflection reflection) {
        return reflection.match(
                live -> counted(
                        "live",
                        live,
                        live.people(),
                        live.shares(),
                        LocalDate.ofInstant(live.publishedAt(), Clocks.ZONE),
                        ""),
                panel -> counted("panel", panel, panel.people(), panel.shares(), panel.date(), panel.who()),
                expected -> Map.of("source", "expected", "favourite", expected.choice(), "reason", expected.reason()));
    }

    private static Map<String, Object> counted(
            String source, Reflection reflection, int people, List<Share> shares, LocalDate at, String who) {
        var percents = new LinkedHashMap<String, Object>();
        shares.forEach(share -> percents.put(share.choice(), share.percent()));
        return Map.of(
                "source", source,
                "people", people,
                "favourite", reflection.favourite().orElse(""),
                "shares", percents,
                "at", at.toString(),
                "who", who);
    }
}
