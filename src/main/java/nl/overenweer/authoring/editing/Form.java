package nl.overenweer.authoring.editing;

import static nl.overenweer.authoring.editing.FieldKind.ARRIVAL;
import static nl.overenweer.authoring.editing.FieldKind.CITES;
import static nl.overenweer.authoring.editing.FieldKind.CONDITION;
import static nl.overenweer.authoring.editing.FieldKind.COUNTS;
import static nl.overenweer.authoring.editing.FieldKind.LINES;
import static nl.overenweer.authoring.editing.FieldKind.NEXT;
import static nl.overenweer.authoring.editing.FieldKind.NUMBER;
import static nl.overenweer.authoring.editing.FieldKind.QUOTAS;
import static nl.overenweer.authoring.editing.FieldKind.TEXT;
import static nl.overenweer.authoring.editing.FieldKind.TICKS;
import static nl.overenweer.authoring.editing.FieldKind.WORDS;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A form of the studio: the fields it may write, and the lists it may make longer. Whatever else is sent changes nothing. */
public enum Form {
    MODULE(
            Set.of("bronnen", "controleren"),
            fields(
                    TEXT,
                    "titel.nl titel.en samenvatting.nl samenvatting.en voor wetsdatum let-op reflectie verdieping"),
            fields(NUMBER, "minuten geldig-maanden afronding.toets bronnen.*.jaar"),
            fields(LINES, "doelen doelen-en"),
            fields(TICKS, "doelgroep"),
            fields(TEXT, "afronding.paginas afronding.casussen afronding.eindtoets"),
            fields(TEXT, "bronnen.*.id bronnen.*.titel bronnen.*.uitgever bronnen.*.link bronnen.*.gelezen"),
            fields(TEXT, "controleren.*.wat controleren.*.waar controleren.*.eigenaar")),
    PAGE(Set.of(), fields(TEXT, "titel wet-nagekeken tekst"), fields(NUMBER, "minuten")),
    CASE(
            Set.of("kinderen", "termijnen", "stukken", "verzoeken", "verzoeken.*.gronden"),
            fields(TEXT, "titel samenvatting begin rollen.ggz rollen.rvdk kinderen.*.naam"),
            fields(TEXT, "dossiers.ggz.titel dossiers.ggz.tekst dossiers.rvdk.titel dossiers.rvdk.tekst"),
            fields(NUMBER, "minuten kinderen.*.leeftijd"),
            fields(TEXT, "klok.begin termijnen.*.id termijnen.*.wat termijnen.*.duurt"),
            fields(CONDITION, "termijnen.*.vanaf termijnen.*.gehaald verzoeken.*.als"),
            fields(CITES, "termijnen.*.bronnen"),
            fields(TEXT, "stukken.*.id stukken.*.titel stukken.*.soort stukken.*.datum stukken.*.van stukken.*.zijde"),
            fields(ARRIVAL, "stukken.*.komt"),
            fields(TEXT, "stukken.*.tekst verzoeken.*.id verzoeken.*.zijde verzoeken.*.aan verzoeken.*.wat"),
            fields(LINES, "verzoeken.*.scenes verzoeken.*.gronden.*.stukken"),
            fields(TEXT, "verzoeken.*.gronden.*.id verzoeken.*.gronden.*.tekst verzoeken.*.gronden.*.antwoord"),
            fields(TEXT, "verzoeken.*.gronden.*.na verzoeken.*.gronden.*.geweigerd"),
            fields(TEXT, "verzoeken.*.gronden.*.ggz.kern verzoeken.*.gronden.*.ggz.tekst"),
            fields(TEXT, "verzoeken.*.gronden.*.rvdk.kern verzoeken.*.gronden.*.rvdk.tekst"),
            fields(CITES, "verzoeken.*.gronden.*.ggz.bronnen verzoeken.*.gronden.*.rvdk.bronnen"),
            fields(CITES, "verzoeken.*.gronden.*.grond")),
    SCENE(
            Set.of("keuzes", "later", "kindvraag.antwoorden"),
            fields(TEXT, "titel wanneer tekst later.*.tekst kind.wie kind.ziet kind.nodig kind.contact"),
            fields(TEXT, "vraag overeenstemming kindvraag.vraag kindvraag.antwoorden.*.tekst samen"),
            fields(TEXT, "keuzes.*.tekst keuzes.*.oordeel keuzes.*.gevolg keuzes.*.kind"),
            fields(TEXT, "keuzes.*.ggz.kern keuzes.*.ggz.tekst keuzes.*.rvdk.kern keuzes.*.rvdk.tekst"),
            fields(CITES, "keuzes.*.ggz.bronnen keuzes.*.rvdk.bronnen keuzes.*.grond"),
            fields(CONDITION, "later.*.als keuzes.*.als"),
            fields(NEXT, "keuzes.*.naar"),
            fields(TEXT, "moment na om keuzes.*.duurt"),
            fields(TEXT, "verwachting.ggz.keuze verwachting.ggz.reden verwachting.rvdk.keuze verwachting.rvdk.reden"),
            fields(NUMBER, "panel.ggz.aantal panel.rvdk.aantal"),
            fields(TEXT, "panel.ggz.datum panel.ggz.wie panel.rvdk.datum panel.rvdk.wie"),
            fields(COUNTS, "panel.ggz.keuzes panel.rvdk.keuzes")),
    QUIZ(
            Set.of(),
            fields(TEXT, "titel soort inleiding geslaagd"),
            fields(WORDS, "bank"),
            fields(NUMBER, "trekking.aantal pogingen pauze-uren tijd-minuten"),
            fields(QUOTAS, "trekking.labels")),
    QUESTION(QuestionForm.LISTS, QuestionForm.fields());

    private final Set<String> lists;
    private final List<Field> fields;

    @SafeVarargs
    Form(Set<String> lists, List<Field>... fields) {
        this.lists = lists;
        this.fields = Arrays.stream(fields).flatMap(List::stream).toList();
    }

    /** Writes what was sent into the sheet; fields that the form did not have stay. Rows with an id find their own, wherever it stands now. */
    public void fill(Sheet sheet, Posted sent) {
        Posted posted = sent;
        for (String list : lists) {
            posted = !Rows.keyed(list) ? posted : Rows.matched(posted, sheet, list);
        }
        for (Field field : fields) {
            for (String place : field.places(sheet)) {
                if (field.kind().sent(posted, place)) {
                    sheet.put(place, field.kind().read(posted, place));
                }
            }
        }
    }

    /** All places of this form in this sheet. */
    public List<String> places(Sheet sheet) {
        List<String> places = new ArrayList<>();
        fields.forEach(field -> places.addAll(field.places(sheet)));
        return places;
    }

    /** Whether this is a field of the form, or a group of its fields. */
    public boolean knows(String place) {
        String pattern = pattern(place);
        return fields.stream()
                .map(Field::place)
                .anyMatch(field -> field.equals(pattern) || field.startsWith(pattern + "."));
    }

    /** The form in which an item, or a scene or question of it, is edited. */
    public static Form of(Desk.Kind kind, boolean part) {
        return switch (kind) {
            case PAGINA -> PAGE;
            case CASUS -> part ? SCENE : CASE;
            case TOETS, SCORM -> part ? QUESTION : QUIZ;
        };
    }

    boolean grows(String list) {
        return lists.contains(pattern(list));
    }

    private static String pattern(String place) {
        return place.replaceAll("\\.[0-9]+", ".*");
    }

    static List<Field> fields(FieldKind kind, String places) {
        return Arrays.stream(places.split(" "))
                .map(place -> new Field(place, kind))
                .toList();
    }
}
