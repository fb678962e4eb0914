package nl.overenweer.scorm.packing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.content.CaseMoment;
import nl.overenweer.content.Condition;
import nl.overenweer.content.Demands;
import nl.overenweer.content.LimitState;
import nl.overenweer.content.SceneTime;
import nl.overenweer.content.Span;

/** Conditions and times of a case as data; what asks nothing is left out. */
final class PackedConditions {
    private PackedConditions() {}

    static Map<String, Object> condition(Condition condition) {
        var packed = new LinkedHashMap<String, Object>();
        put(packed, "all", demands(condition.all()));
        put(packed, "not", demands(condition.not()));
        return packed;
    }

    private static Map<String, Object> demands(Demands demands) {
        var packed = new LinkedHashMap<String, Object>();
        put(packed, "chosen", lines(demands.chosen()));
        put(packed, "asked", lines(demands.asked()));
        var limits = new LinkedHashMap<String, Object>();
        demands.limits()
                .forEach((limit, states) -> limits.put(
                        limit, states.stream().map(LimitState::key).sorted().toList()));
        put(packed, "limits", limits);
        CaseMoment from = demands.from();
        if (from != null) {
            packed.put("from", moment(from));
        }
        CaseMoment before = demands.before();
        if (before != null) {
            packed.put("before", moment(before));
        }
        return packed;
    }

    static Map<String, Object> lines(Map<String, Set<String>> lines) {
        var packed = new LinkedHashMap<String, Object>();
        lines.forEach((name, values) -> packed.put(name, new ArrayList<>(values)));
        return packed;
    }

    static Map<String, Object> moment(CaseMoment moment) {
        var fixed = moment.fixed();
        return fixed == null ? Map.of("since", span(moment.since())) : Map.of("at", fixed.toString());
    }

    static List<Object> span(Span span) {
        return List.of(span.amount(), span.unit().name());
    }

    static Map<String, Object> time(SceneTime time) {
        var packed = new LinkedHashMap<String, Object>();
        CaseMoment moment = time.moment();
        if (moment != null) {
            packed.put("moment", moment(moment));
        }
        if (!time.after().isNone()) {
            packed.put("after", span(time.after()));
        }
        var hour = time.hour();
        if (hour != null) {
            packed.put("hour", hour.toString());
        }
        return packed;
    }

    private static void put(Map<String, Object> packed, String name, Map<String, Object> value) {
        if (!value.isEmpty()) {
            packed.put(name, value);
        }
    }
}
