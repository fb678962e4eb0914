package nl.overenweer.scorm.manifest;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.overenweer.scorm.sequencing.ObjectiveDefinition;
import nl.overenweer.scorm.sequencing.ObjectiveField;
import nl.overenweer.scorm.sequencing.ObjectiveMap;

/** Reads the objectives of an activity, with what the 4th edition lets their maps carry besides. */
final class ObjectiveReader {
    private static final Map<ObjectiveField, String> OF_IMS = new LinkedHashMap<>(
            Map.of(ObjectiveField.SATISFIED, "SatisfiedStatus", ObjectiveField.MEASURE, "NormalizedMeasure"));
    private static final Map<ObjectiveField, String> OF_ADL = new LinkedHashMap<>(Map.of(
            ObjectiveField.RAW,
            "RawScore",
            ObjectiveField.MIN,
            "MinScore",
            ObjectiveField.MAX,
            "MaxScore",
            ObjectiveField.COMPLETED,
            "CompletionStatus",
            ObjectiveField.PROGRESS,
            "ProgressMeasure"));

    private final SequencingValues values;

    ObjectiveReader(SequencingValues values) {
        this.values = values;
    }

    Optional<ObjectiveDefinition> primary(Element in) {
        return ims(in).flatMap(all -> all.all("primaryObjective")).findFirst().map(each -> objective(in, each));
    }

    List<ObjectiveDefinition> others(Element in) {
        return ims(in).flatMap(all -> all.all("objective"))
                .map(each -> objective(in, each))
                .toList();
    }

    /** {@code imsss:objectives}; {@code adlseq:objectives} has maps only, and no primary objective. */
    private static Stream<Element> ims(Element in) {
        return in.all("objectives").filter(each -> !isAdl(each)).findFirst().stream();
    }

    /** Two elements have this name, and tools mix up their namespaces: what they hold tells which it is. */
    static boolean isAdl(Element objectives) {
        return objectives.first("primaryObjective").isEmpty()
                && (objectives.prefix().equalsIgnoreCase("adlseq")
                        || objectives.deep().anyMatch(each -> each.is("mapInfo") && saysMore(each)));
    }

    private static boolean saysMore(Element map) {
        return OF_ADL.values().stream().anyMatch(name -> map.has("read" + name) || map.has("write" + name));
    }

    private static Stream<Element> adl(Element in, String id) {
        return in.all("objectives")
                .filter(ObjectiveReader::isAdl)
                .flatMap(each -> each.all("objective"))
                .filter(each -> ObjectiveName.of(each.attribute("objectiveID")).equals(id))
                .flatMap(each -> each.all("mapInfo"));
    }

    private ObjectiveDefinition objective(Element in, Element objective) {
        String id = ObjectiveName.of(objective.attribute("objectiveID"));
        Map<String, ObjectiveMap> maps = new LinkedHashMap<>();
        objective.all("mapInfo").forEach(map -> add(maps, map, OF_IMS));
        if (!id.isEmpty()) {
            adl(in, id).forEach(map -> add(maps, map, OF_ADL));
        }
        double least = objective
                .first("minNormalizedMeasure")
                .map(each -> values.number(each, each.text().strip(), "minNormalizedMeasure", -1, 1, 1))
                .orElse(1.0);
        return new ObjectiveDefinition(
                id, objective.flag("satisfiedByMeasure", false), least, List.copyOf(maps.values()));
    }

    /** "read…: default true; write…: default false". */
    private static void add(Map<String, ObjectiveMap> maps, Element map, Map<ObjectiveField, String> fields) {
        String target = ObjectiveName.of(map.attribute("targetObjectiveID"));
        if (target.isEmpty()) {
            return;
        }
        Set<ObjectiveField> reads = EnumSet.noneOf(ObjectiveField.class);
        Set<ObjectiveField> writes = EnumSet.noneOf(ObjectiveField.class);
        ObjectiveMap before = maps.get(target);
        if (before != null) {
            reads.addAll(before.reads());
            writes.addAll(before.writes());
        }
        fields.forEach((field, name) -> {
            if (map.flag("read" + name, true)) {
                reads.add(field);
            }
            if (map.flag("write" + name, false)) {
                writes.add(field);
            }
        });
        maps.put(target, new ObjectiveMap(target, reads, writes));
    }
}
