package nl.overenweer.search.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.content.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A small shelf, and what is found on it. */
class IndexTest {
    private static final LocalText TRACK = LocalText.dutch("Recht voor de ggz");
    private static final LocalText MODULE = LocalText.dutch("Informatie delen");
    private static final Place PLACE = new Place(TRACK, "delen", MODULE, "", "", "", "");

    private static final Index INDEX = Indexing.of(List.of(
            module("delen", "Informatie delen", "Wat je mag vertellen, en op welke grond.", "Sharing information"),
            page("zwijgen", "Zwijgen en spreken", "Een behandelaar zwijgt, tenzij er een grond is."),
            text(
                    "p-melden",
                    "Wanneer je meldt",
                    "Wie zich zorgen maakt, meldt bij Veilig Thuis.",
                    "wmo-5.2.6",
                    "5.2.6"),
            text(
                    "p-maatregel",
                    "De rechter beslist",
                    "Over een kinderbeschermingsmaatregel beslist de rechter.",
                    "bw1-255"),
            text("p-los", "Een maatregel", "Een maatregel duurt niet langer dan nodig is."),
            text("p-bescherming", "De bescherming", "De kinderbescherming onderzoekt of een maatregel nodig is."),
            text("p-vriend", "Vriendschap", "Een kameraad helpt de moeder van Tess."),
            text("p-tuchtrecht", "Een uitspraak", "De uitspraak ECLI:NL:TGZCTG:2019:155 gaat over de Raad."),
            term("meldcode", "meldcode", List.of(), "Vijf stappen die je helpen wegen."),
            term("epa", "ernstige psychische aandoening", List.of("EPA"), "Het woord gaat over functioneren."),
            term("dwang", "drang", List.of(), "Vrijwillig blijft vrijwillig."),
            statute("bw1-240", "art. 1:240 BW", "Burgerlijk Wetboek Boek 1", "bwbr0002656", "1:240"),
            statute("bw1-255", "art. 1:255 BW", "Burgerlijk Wetboek Boek 1", "bwbr0002656", "1:255"),
            statute("wmo-5.2.6", "art. 5.2.6 Wmo 2015", "Wet maatschappelijke ondersteuning 2015", "5.2.6")));

    @ParameterizedTest(name = "{0} finds {1}")
    @CsvSource({
        "melden, p-melden",
        "gemeld, p-melden",
        "MELDT, p-melden",
        "rechters, p-maatregel",
        "maatregel, p-maatregel",
        "kinderbeschermingsmaatregelen, p-maatregel",
        "kinderbeschermingsmaatregel, p-los",
        "kinderbeschermingsmaatregel, p-bescherming",
        "meldkode, meldcode",
        "medlcode, meldcode",
        "meldc, meldcode",
        "méldcode, meldcode",
        "epa, epa",
        "ernstige psychische aandoeningen, epa",
        "art. 1:240 BW, bw1-240",
        "artikel 1:240, bw1-240",
        "1:240, bw1-240",
        "bw1-240, bw1-240",
        "BW1-255, p-maatregel",
        "BWBR0002656, bw1-255",
        "art. 5.2.6 Wmo, wmo-5.2.6",
        "5.2.6, p-melden",
        "ECLI:NL:TGZCTG:2019:155, p-tuchtrecht",
        "ecli:nl:tgzctg:2019:155, p-tuchtrecht",
        "zwijgen, zwijgen",
        "sharing information, delen",
        "wat is de meldcode, meldcode",
        "meldcode zonder weerga, meldcode"
    })
    void isFound(String words, String key) {
        assertThat(keys(words)).contains(key);
    }

    @ParameterizedTest(name = "{0} does not find {1}")
    @CsvSource({
        "raad, p-vriend",
        "1:240, bw1-255",
        "art. 1:255 BW, bw1-240",
        "maatregel, p-melden",
        "drang, p-melden",
        "bw1-255, bw1-240",
        "meldcode, p-vriend"
    })
    void isNotFound(String words, String key) {
        assertThat(keys(words)).doesNotContain(key);
    }

    @ParameterizedTest(name = "{0} finds {1} first")
    @CsvSource({
        "meldcode, meldcode",
        "1:255, bw1-255",
        "zwijgen, zwijgen",
        "informatie delen, delen",
        "kinderbeschermingsmaatregel, p-maatregel",
        "veilig thuis, p-melden"
    })
    void comesFirst(String words, String key) {
        assertThat(keys(words)).startsWith(key);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "\"",
                "((",
                "AND OR NOT",
                "~^+-!{}[]:\\/",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "de het een",
                "%00",
                "😀😀😀",
                "a:b:c",
                "text:*",
                "\u0000\u0001",
                "１：２４０",
                "x"
            })
    void oddSignsAreHarmless(String words) {
        assertThat(find(words).hits()).hasSizeLessThanOrEqualTo(Asked.PER_PAGE);
    }

    @Test
    void aMegabyteIsCutShort() {
        Asked asked = new Asked("meldcode ".repeat(120_000), Optional.empty(), 1);

        assertThat(asked.words()).hasSizeLessThanOrEqualTo(Asked.LONGEST);
        assertThat(INDEX.find(asked).total()).isPositive();
    }

    @Test
    void aTypingErrorIsToldAndFullWordsAreNot() {
        assertThat(find("de meldkode").read()).isEqualTo("de meldcode");
        assertThat(find("meldcode").read()).isEmpty();
        assertThat(find("kinderb").read()).isEmpty();
    }

    @Test
    void whereNoTextHasAllWordsMostOfThemDo() {
        Results results = find("rechter meldcode");

        assertThat(results.all()).isFalse();
        assertThat(keys("rechter meldcode")).contains("meldcode", "p-maatregel");
    }

    @Test
    void whereNothingIsFoundOtherWordsAreProposedThatDoFind() {
        Results results = find("mwldcde");

        assertThat(results.hits()).isEmpty();
        assertThat(results.suggestions()).contains("meldcode");
        assertThat(results.suggestions())
                .allSatisfy(words -> assertThat(find(words).total()).isPositive());
    }

    @Test
    void oneKindMayBeAskedAndAllAreCounted() {
        Results results = INDEX.find(new Asked("maatregel", Optional.of(Kind.TERM), 1));

        assertThat(results.hits()).isEmpty();
        assertThat(results.fitting()).isZero();
        assertThat(results.count(Kind.TEXT)).isEqualTo(3);
    }

    @Test
    void whatWasFoundIsMarkedAsAWholeWord() {
        Hit hit = find("maatregel").hits().stream()
                .filter(each -> key(each.entry()).equals("p-maatregel"))
                .findFirst()
                .orElseThrow();

        assertThat(marked(hit.snippet())).isEqualTo("Over een [kinderbeschermingsmaatregel] beslist de rechter.");
    }

    @Test
    void aNumberIsMarkedAsItStands() {
        assertThat(marked(find("art. 1:240 bw").hits().get(0).title())).isEqualTo("art. [1:240] [BW]");
    }

    @Test
    void aLongTextIsShownAroundWhatWasFound() {
        String long_ = "Een zin vooraf. ".repeat(40) + "Hier staat het woord hulpverleningsplan. "
                + "Een zin erna. ".repeat(40);
        Index index = Indexing.of(List.of(text("p-lang", "Lang", long_)));

        String snippet =
                marked(index.find(asked("hulpverleningsplan")).hits().get(0).snippet());

        assertThat(snippet)
                .startsWith("…")
                .endsWith("…")
                .contains("[hulpverleningsplan]")
                .hasSizeLessThan(300);
    }

    @Test
    void anEmptyShelfFindsNothing() {
        assertThat(Indexing.of(List.of()).find(asked("meldcode")).total()).isZero();
    }

    private static Results find(String words) {
        return INDEX.find(asked(words));
    }

    private static Asked asked(String words) {
        return new Asked(words, Optional.empty(), 1);
    }

    private static List<String> keys(String words) {
        return find(words).hits().stream().map(hit -> key(hit.entry())).toList();
    }

    private static String key(Entry entry) {
        Place place = entry.place();
        return !place.anchor().isEmpty() ? place.anchor() : !place.page().isEmpty() ? place.page() : place.module();
    }

    private static String marked(List<Fragment> fragments) {
        return fragments.stream()
                .map(piece -> piece.found() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private static Entry module(String slug, String title, String summary, String english) {
        Place place = new Place(TRACK, slug, LocalText.dutch(title), "", "", "", "");
        return new Entry(
                Kind.MODULE, place, LocalText.dutch(title), "", summary, "", "", List.of(), List.of(), english);
    }

    private static Entry page(String slug, String title, String text) {
        Place place = PLACE.on(slug, title, "", "");
        return new Entry(Kind.TEXT, place, LocalText.dutch(title), "", text, "", "", List.of(), List.of(), "");
    }

    private static Entry text(String id, String heading, String text, String... references) {
        Place place = PLACE.on("zwijgen", "Een pagina", heading, id);
        return new Entry(
                Kind.TEXT,
                place,
                LocalText.dutch("Een pagina"),
                heading,
                text,
                "",
                "",
                List.of(),
                List.of(references),
                "");
    }

    private static Entry term(String id, String word, List<String> forms, String together) {
        return new Entry(
                Kind.TERM, Place.register(id), LocalText.dutch(word), "", together, "", "", forms, List.of(), "");
    }

    private static Entry statute(String id, String name, String law, String... numbers) {
        List<String> all = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(id), java.util.stream.Stream.of(numbers))
                .toList();
        return new Entry(
                Kind.STATUTE,
                Place.register(id),
                LocalText.dutch(name),
                "",
                "Wat er staat.",
                "",
                law,
                List.of(law),
                all,
                "");
    }
}
