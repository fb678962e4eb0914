package nl.overenweer.authoring.editing;

import static nl.overenweer.authoring.editing.FieldKind.CITES;
import static nl.overenweer.authoring.editing.FieldKind.LINES;
import static nl.overenweer.authoring.editing.FieldKind.NUMBER;
import static nl.overenweer.authoring.editing.FieldKind.RIGHT;
import static nl.overenweer.authoring.editing.FieldKind.TEXT;
import static nl.overenweer.authoring.editing.FieldKind.WORDS;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The fields of a question, of all kinds together: a page shows those of its own kind. */
final class QuestionForm {
    static final Set<String> LISTS = Set.of(
            "opties",
            "paren",
            "stappen",
            "fouten",
            "gaten",
            "gaten.*.opties",
            "gaten.*.fouten",
            "groepen",
            "onderdelen",
            "kolommen",
            "rijen",
            "stukken");

    private QuestionForm() {}

    static List<Field> fields() {
        return Stream.of(
                        Form.fields(TEXT, "vraag stelling opties.*.tekst opties.*.feedback eenheid"),
                        Form.fields(RIGHT, "opties.*.juist stukken.*.juist gaten.*.opties.*.juist"),
                        Form.fields(TEXT, "paren.*.links paren.*.rechts paren.*.feedback stappen.*"),
                        Form.fields(TEXT, "feedback.waar feedback.onwaar feedback.goed feedback.fout"),
                        Form.fields(TEXT, "feedback.te-laag feedback.te-hoog feedback.te-vroeg feedback.te-laat"),
                        Form.fields(NUMBER, "antwoord marge decimalen dagen"),
                        Form.fields(WORDS, "labels"),
                        Form.fields(LINES, "antwoorden vrij gaten.*.antwoorden"),
                        Form.fields(TEXT, "fouten.*.tekst fouten.*.feedback tekst"),
                        Form.fields(TEXT, "gaten.*.opties.*.tekst gaten.*.opties.*.feedback"),
                        Form.fields(TEXT, "gaten.*.fouten.*.tekst gaten.*.fouten.*.feedback"),
                        Form.fields(TEXT, "gaten.*.feedback.goed gaten.*.feedback.fout"),
                        Form.fields(TEXT, "groepen.*.tekst onderdelen.*.tekst onderdelen.*.groep"),
                        Form.fields(TEXT, "onderdelen.*.feedback kolommen.*.tekst"),
                        Form.fields(TEXT, "rijen.*.tekst rijen.*.kolom rijen.*.feedback"),
                        Form.fields(TEXT, "stukken.*.tekst stukken.*.feedback"),
                        Form.fields(TEXT, "casus hypothese informatie vanaf telling panel.datum panel.wie"),
                        Form.fields(TEXT, ratings("feedback.")),
                        Form.fields(NUMBER, "panel.aantal " + ratings("panel.antwoorden.")),
                        Form.fields(CITES, "bronnen"))
                .flatMap(List::stream)
                .toList();
    }

    private static String ratings(String before) {
        return Stream.of("min-2", "min-1", "nul", "plus-1", "plus-2")
                .map(rating -> before + rating)
                .collect(java.util.stream.Collectors.joining(" "));
    }
}
