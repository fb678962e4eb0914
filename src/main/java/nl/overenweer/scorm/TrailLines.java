package nl.overenweer.scorm;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.scorm.sequencing.TrailStep;
import nl.overenweer.shared.JsonText;

/** A trail as the database keeps it: of each step its process, its code and what it was about. */
final class TrailLines {
    private TrailLines() {}

    static String of(List<TrailStep> steps) {
        JsonArrayBuilder lines = JsonText.MAKER.createArrayBuilder();
        for (TrailStep step : steps) {
            JsonArrayBuilder line =
                    JsonText.MAKER.createArrayBuilder().add(step.process()).add(step.code());
            step.about().forEach(line::add);
            lines.add(line);
        }
        return lines.build().toString();
    }

    static List<TrailStep> read(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<TrailStep> steps = new ArrayList<>();
        try (JsonReader reader = JsonText.MAKER.createReader(new StringReader(text))) {
            for (JsonArray line : reader.readArray().getValuesAs(JsonArray.class)) {
                List<String> words = line.getValuesAs(JsonString::getString);
                steps.add(new TrailStep(words.get(0), words.get(1), words.subList(2, words.size())));
            }
        }
        return steps;
    }
}
