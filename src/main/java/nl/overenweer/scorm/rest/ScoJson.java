package nl.overenweer.scorm.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import nl.overenweer.scorm.CommitReceipt;
import nl.overenweer.scorm.Launched;
import nl.overenweer.scorm.MenuLine;
import nl.overenweer.scorm.PartReason;
import nl.overenweer.scorm.PartReasons;
import nl.overenweer.scorm.ReasonText;
import nl.overenweer.scorm.TimeLimit;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.sequencing.Control;
import nl.overenweer.scorm.sequencing.TrailText;
import nl.overenweer.scorm.sequencing.ValidRequests;
import nl.overenweer.shared.JsonText;
import nl.overenweer.shared.Texts;

/** What the player is answered. */
final class ScoJson {
    private static final int MOST_OF_TRAIL = 60;

    private ScoJson() {}

    static String of(Launched launched, Texts texts) {
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("session", launched.session())
                .add("ended", launched.ended())
                .add("standard", launched.modern() ? "2004" : "1.2");
        launched.part().ifPresent(part -> {
            json.add("part", part.id()).add("title", part.title());
            part.launch().ifPresent(file -> json.add("file", file.file())
                    .add("suffix", file.suffix())
                    .add("sco", file.sco()));
            json.add("stores", stores(part));
        });
        launched.limit().ifPresent(limit -> json.add("limit", limit(limit)));
        JsonObjectBuilder values = JsonText.MAKER.createObjectBuilder();
        launched.values().forEach(values::add);
        JsonArrayBuilder menu = JsonText.MAKER.createArrayBuilder();
        launched.menu().forEach(line -> menu.add(line(line)));
        JsonArrayBuilder buttons = JsonText.MAKER.createArrayBuilder();
        launched.buttons().stream().map(Control::word).sorted().forEach(buttons::add);
        launched.refusal().ifPresent(refusal -> json.add("refusal", texts.get(refusal.key())));
        return json.add("values", values)
                .add("menu", menu)
                .add("buttons", buttons)
                .add("valid", valid(launched.valid()))
                .add("trail", trail(launched, texts))
                .build()
                .toString();
    }

    /** What content may do with each store that its manifest maps, in their order. */
    private static JsonArrayBuilder stores(ManifestItem part) {
        JsonArrayBuilder stores = JsonText.MAKER.createArrayBuilder();
        part.data()
                .forEach(data -> stores.add(JsonText.MAKER
                        .createObjectBuilder()
                        .add("id", data.target())
                        .add("reads", data.reads())
                        .add("writes", data.writes())));
        return stores;
    }

    private static JsonObjectBuilder limit(TimeLimit limit) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("seconds", limit.left().toSeconds())
                .add("ends", limit.ends())
                .add("tells", limit.tells());
    }

    private static JsonObjectBuilder valid(ValidRequests valid) {
        JsonArrayBuilder choices = JsonText.MAKER.createArrayBuilder();
        valid.choices().stream().sorted().forEach(choices::add);
        JsonArrayBuilder jumps = JsonText.MAKER.createArrayBuilder();
        valid.jumps().stream().sorted().forEach(jumps::add);
        return JsonText.MAKER
                .createObjectBuilder()
                .add("continue", valid.continues())
                .add("previous", valid.previous())
                .add("choice", choices)
                .add("jump", jumps);
    }

    /** In sentences; the last ones, since those led to what is shown. */
    private static JsonArrayBuilder trail(Launched launched, Texts texts) {
        TrailText text = new TrailText(id -> launched.titles().getOrDefault(id, id), texts::of);
        JsonArrayBuilder lines = JsonText.MAKER.createArrayBuilder();
        int from = Math.max(0, launched.trail().size() - MOST_OF_TRAIL);
        launched.trail().subList(from, launched.trail().size()).stream()
                .map(text::tell)
                .forEach(lines::add);
        return lines;
    }

    /** Why one part is open or not, in sentences. */
    static String of(PartReasons reasons, Texts texts) {
        PartReason reason = reasons.parts().get(0);
        TrailText text = new TrailText(id -> reasons.titles().getOrDefault(id, id), texts::of);
        JsonArrayBuilder steps = JsonText.MAKER.createArrayBuilder();
        reason.trail().stream().limit(MOST_OF_TRAIL).map(text::tell).forEach(steps::add);
        return JsonText.MAKER
                .createObjectBuilder()
                .add("sentence", ReasonText.of(reason, texts))
                .add("steps", steps)
                .build()
                .toString();
    }

    private static JsonObjectBuilder line(MenuLine line) {
        return JsonText.MAKER
                .createObjectBuilder()
                .add("part", line.part())
                .add("title", line.title())
                .add("depth", line.depth())
                .add("heading", line.heading())
                .add("open", line.open())
                .add("current", line.current())
                .add("completion", word(line.completion()))
                .add("success", word(line.success()));
    }

    static String of(CommitReceipt receipt) {
        JsonArrayBuilder refused = JsonText.MAKER.createArrayBuilder();
        receipt.refused()
                .forEach(each -> refused.add(JsonText.MAKER
                        .createArrayBuilder()
                        .add(each.element())
                        .add(each.fault().name().toLowerCase(Locale.ROOT))));
        return JsonText.MAKER
                .createObjectBuilder()
                .add("number", receipt.number())
                .add("repeated", receipt.repeated())
                .add("at", receipt.at().toString())
                .add("refused", refused)
                .add("done", receipt.result().done())
                .build()
                .toString();
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
