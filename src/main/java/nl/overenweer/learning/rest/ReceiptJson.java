package nl.overenweer.learning.rest;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Locale;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Receipt;
import nl.overenweer.learning.grading.Explanation;
import nl.overenweer.shared.JsonText;

/** Receipts and attempts as JSON. */
final class ReceiptJson {
    private ReceiptJson() {}

    static JsonObject of(Receipt receipt) {
        JsonObjectBuilder json = JsonText.MAKER
                .createObjectBuilder()
                .add("seq", receipt.seq())
                .add("kind", word(receipt.kind()))
                .add("at", receipt.at().toString())
                .add("next", receipt.next())
                .add("done", receipt.done())
                .add("total", receipt.total())
                .add("completed", receipt.completed());
        receipt.explanation().ifPresent(explanation -> json.add("explanation", of(explanation)));
        return json.build();
    }

    static JsonObject of(AttemptView view) {
        JsonArrayBuilder items = JsonText.MAKER.createArrayBuilder();
        view.items()
                .forEach(item -> items.add(JsonText.MAKER
                        .createObjectBuilder()
                        .add("slug", item.slug())
                        .add("state", word(item.state()))
                        .add("address", item.address())));
        return JsonText.MAKER
                .createObjectBuilder()
                .add("id", view.id().value())
                .add("module", view.module().slug())
                .add("state", word(view.state()))
                .add("here", view.here())
                .add("done", view.progress().ready())
                .add("total", view.progress().total())
                .add("items", items)
                .build();
    }

    private static JsonObjectBuilder of(Explanation explanation) {
        JsonArrayBuilder lines = JsonText.MAKER.createArrayBuilder();
        explanation
                .lines()
                .forEach(line -> lines.add(JsonText.MAKER
                        .createObjectBuilder()
                        .add("letter", line.letter())
                        .add("text", line.text())
                        .add("chosen", line.chosen())
                        .add("verdict", word(line.verdict()))
                        .add("given", line.given())
                        .add("right", line.right())
                        .add("feedback", line.feedback())));
        return JsonText.MAKER
                .createObjectBuilder()
                .add("gained", explanation.mark().gained())
                .add("of", explanation.mark().of())
                .add("right", explanation.mark().full())
                .add("overall", explanation.overall())
                .add("lines", lines);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
