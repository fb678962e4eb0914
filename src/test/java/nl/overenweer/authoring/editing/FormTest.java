package nl.overenweer.authoring.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private final Map<String, String[]> sent = new LinkedHashMap<>();

    @Test
    void whatWasTypedStandsInTheSheetAndWhatWasNotAskedStays() {
        Sheet scene = sheet("{id: balie, titel: Oud, kind: {wie: Mees, nodig: Rust}}");
        send("titel", "De balie");
        send("kind.nodig", "Een bekend gezicht\r\nen eten  ");

        fill(Form.SCENE, scene);

        assertThat(scene.text("titel")).isEqualTo("De balie");
        assertThat(scene.text("kind.nodig")).isEqualTo("Een bekend gezicht\nen eten");
        assertThat(scene.text("kind.wie")).isEqualTo("Mees");
        assertThat(scene.text("id")).isEqualTo("balie");
    }

    @Test
    void anEmptiedFieldLeavesTheSheet() {
        Sheet scene = sheet("{id: balie, kind: {nodig: Rust}}");
        send("kind.nodig", " ");

        fill(Form.SCENE, scene);

        assertThat(scene.has("kind")).isFalse();
    }

    @Test
    void aFieldThatIsNotOfTheFormChangesNothing() {
        Sheet scene = sheet("{id: balie}");
        send("id", "anders");
        send("keuzes.0.naar.constructor", "x");

        fill(Form.SCENE, scene);

        assertThat(scene.text("id")).isEqualTo("balie");
        assertThat(scene.has("keuzes")).isFalse();
    }

    @Test
    void citationsAreRowsOfKeyAndPlace() {
        Sheet scene = sheet("{id: balie, keuzes: [{id: a, grond: ['wet:bw1-255']}]}");
        send("keuzes.0.grond", "wet:bw7-457", "", "bron:knmg");
        send("keuzes.0.grond.plaats", "lid 1", "stap 9", "");

        fill(Form.SCENE, scene);

        assertThat(scene.texts("keuzes.0.grond")).containsExactly("wet:bw7-457 lid 1", "bron:knmg");
    }

    @Test
    void oneRoadIsAWordAndTwoAreRows() {
        Sheet scene = sheet("{id: balie, keuzes: [{id: a}, {id: b}]}");
        send("keuzes.0.naar", "thuis", "");
        send("keuzes.0.naar.als", "", "");
        send("keuzes.1.naar", "thuis", "einde");
        send("keuzes.1.naar.als", "gesprek: a, c; niet keuken: b", "");

        fill(Form.SCENE, scene);

        assertThat(scene.text("keuzes.0.naar")).isEqualTo("thuis");
        assertThat(scene.texts("keuzes.1.naar.0.als.gesprek")).containsExactly("a", "c");
        assertThat(scene.texts("keuzes.1.naar.0.als.niet.keuken")).containsExactly("b");
        assertThat(scene.text("keuzes.1.naar.1.scene")).isEqualTo("einde");
    }

    @Test
    void conditionsOnTimeAndRequestsFitOneLine() {
        String line = "balie: a; klok vanaf 3 dagen; termijn melding: gemist; niet gevraagd brief: toestemming, geen";
        Sheet scene = sheet("{id: balie, later: [{tekst: Later}]}");
        send("later.0.als", line);

        fill(Form.SCENE, scene);

        assertThat(scene.text("later.0.als.klok.vanaf")).isEqualTo("3 dagen");
        assertThat(scene.texts("later.0.als.termijn.melding")).containsExactly("gemist");
        assertThat(scene.texts("later.0.als.niet.gevraagd.brief")).containsExactly("toestemming", "geen");
        assertThat(FieldText.of(scene, "later.0.als")).isEqualTo(line);
    }

    @Test
    void aListWithinAListHasItsFields() {
        Sheet vignette = sheet("{verzoeken: [{id: brief, gronden: [{id: geen}, {id: wet}]}], stukken: [{id: n}]}");
        send("verzoeken.0.gronden.1.stukken", "brief-1\nbrief-2");
        send("stukken.0.komt", "na 3 dagen");

        fill(Form.CASE, vignette);

        assertThat(vignette.texts("verzoeken.0.gronden.1.stukken")).containsExactly("brief-1", "brief-2");
        assertThat(vignette.text("stukken.0.komt.na")).isEqualTo("3 dagen");
        assertThat(FieldText.of(vignette, "stukken.0.komt")).isEqualTo("na 3 dagen");
        assertThat(ListVerb.of("weg:verzoeken.0.gronden.1"))
                .contains(new ListVerb(ListVerb.Deed.REMOVE, "verzoeken.0.gronden", 1));
    }

    @Test
    void aPanelIsCountedInOneLine() {
        Sheet scene = sheet("{id: balie}");
        send("panel.ggz.keuzes", "a: 7, b: 3");

        fill(Form.SCENE, scene);

        assertThat(scene.text("panel.ggz.keuzes.a")).isEqualTo("7");
        assertThat(FieldText.of(scene, "panel.ggz.keuzes")).isEqualTo("a: 7, b: 3");
    }

    @Test
    void theRightOptionsAreThoseThatAreTicked() {
        Sheet question = sheet("{id: t01, soort: meerdere, opties: [{id: a, juist: true}, {id: b}, {id: c}]}");
        send("opties.0.id", "a");
        send("opties.1.id", "b");
        send("opties.2.id", "c");
        send("opties.juist", "b", "c");

        fill(Form.QUESTION, question);

        assertThat(question.has("opties.0.juist")).isFalse();
        assertThat(question.text("opties.1.juist")).isEqualTo("true");
        assertThat(question.text("opties.2.juist")).isEqualTo("true");
    }

    @Test
    void aNumberIsANumberAndAnythingElseIsKeptAsTyped() {
        Sheet question = sheet("{id: t06, soort: getal}");
        send("antwoord", "2,5");
        send("marge", "ongeveer");

        fill(Form.QUESTION, question);

        assertThat(question.find("antwoord")).isEqualTo(2.5);
        assertThat(question.find("marge")).isEqualTo("ongeveer");
    }

    @Test
    void rowsFindTheirOwnAfterAnotherTrainerMovedThem() {
        Sheet scene = sheet("{id: balie, keuzes: [{id: b, tekst: B}, {id: a, tekst: A}]}");
        send("keuzes.0.id", "a");
        send("keuzes.0.tekst", "Mijn A");
        send("keuzes.1.id", "c");
        send("keuzes.1.tekst", "Mijn C, intussen weggehaald");

        fill(Form.SCENE, scene);

        assertThat(scene.text("keuzes.0.tekst")).isEqualTo("B");
        assertThat(scene.text("keuzes.1.tekst")).isEqualTo("Mijn A");
        assertThat(scene.text("keuzes.2.tekst")).isEqualTo("Mijn C, intussen weggehaald");
    }

    @Test
    void aButtonWorksOnlyOnListsOfItsForm() {
        Sheet scene = sheet("{id: balie, keuzes: [{id: a}, {id: c}]}");

        ListVerb.of("erbij:keuzes").orElseThrow().apply(Form.SCENE, scene);
        ListVerb.of("erbij:scenes").orElseThrow().apply(Form.SCENE, scene);
        ListVerb.of("omhoog:keuzes.1").orElseThrow().apply(Form.SCENE, scene);

        assertThat(scene.sheets("keuzes").stream().map(one -> one.text("id"))).containsExactly("c", "a", "b");
        assertThat(scene.has("scenes")).isFalse();
        assertThat(ListVerb.of("bewaar")).isEmpty();
        assertThat(ListVerb.of("weg:keuzes")).isEmpty();
    }

    @Test
    void aGapHasOptionsOfItsOwn() {
        Sheet question = sheet("{id: t08, soort: gaten, gaten: [{id: g1, opties: [{id: a}, {id: b}]}, {id: g2}]}");
        send("gaten.0.id", "g1");
        send("gaten.0.opties.0.id", "a");
        send("gaten.0.opties.1.id", "b");
        send("gaten.0.opties.1.tekst", "Tweede");
        send("gaten.0.opties.juist", "b");
        send("gaten.1.id", "g2");
        send("gaten.1.antwoorden", "plan\nveiligheidsplan");

        fill(Form.QUESTION, question);
        ListVerb.of("erbij:gaten.0.opties").orElseThrow().apply(Form.QUESTION, question);
        ListVerb.of("erbij:gaten").orElseThrow().apply(Form.QUESTION, question);
        ListVerb.of("weg:gaten.0.opties.0").orElseThrow().apply(Form.QUESTION, question);

        assertThat(question.text("gaten.0.opties.0.tekst")).isEqualTo("Tweede");
        assertThat(question.text("gaten.0.opties.0.juist")).isEqualTo("true");
        assertThat(question.text("gaten.0.opties.1.id")).isEqualTo("c");
        assertThat(question.texts("gaten.1.antwoorden")).containsExactly("plan", "veiligheidsplan");
        assertThat(question.text("gaten.2.id")).isEqualTo("g3");
    }

    @Test
    void piecesAreMarkedByTheirPlace() {
        Sheet question = sheet("{id: t10, soort: markeren, stukken: [{tekst: A, juist: true}, {tekst: B}]}");
        send("stukken.0.id", "0");
        send("stukken.1.id", "1");
        send("stukken.juist", "1");

        fill(Form.QUESTION, question);

        assertThat(question.has("stukken.0.juist")).isFalse();
        assertThat(question.text("stukken.1.juist")).isEqualTo("true");
        assertThat(question.has("stukken.1.id")).isFalse();
    }

    private void send(String name, String... values) {
        sent.put(name, values);
    }

    private void fill(Form form, Sheet sheet) {
        form.fill(sheet, Posted.of(sent));
    }

    private static Sheet sheet(String yaml) {
        return SheetText.read("x.yaml", yaml).orElseThrow();
    }
}
