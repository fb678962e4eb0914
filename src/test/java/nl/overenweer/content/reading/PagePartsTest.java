package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Example;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Folds, guides and players, as readers get them. */
class PagePartsTest {
    private static final String GUIDE =
            """
            ## Wie vraagt, wat mag?

            ```wegwijzer
            titel: Mag ik delen?
            begin: wie
            vragen:
              - id: wie
                vraag: Wie vraagt het?
                toelichting: Vraag naar naam en functie.
                antwoorden:
                  - {tekst: De Raad, naar: nodig}
                  - {tekst: De buurman, naar: niet}
              - id: nodig
                vraag: Is het nodig?
                antwoorden:
                  - {tekst: 'Ja', naar: wel}
                  - {tekst: 'Nee', naar: niet}
            uitkomsten:
              - id: wel
                titel: Het mag
                tekst: Deel **wat nodig is**.
                bronnen: ['wet:bw7-457 lid 1', 'bron:knmg']
              - id: niet
                titel: Niet delen
                tekst: Vraag toestemming.
                bronnen: ['bron:knmg']
            ```
            """;

    private final Links links = new Links(
            new Links.Base(
                    Example.whole().registers(),
                    List.of(new Source("knmg", "KNMG-meldcode", "KNMG", "2018", "", null)),
                    Glasses.GGZ,
                    "/media/12/",
                    MarkdownTest.LABELS),
            "");

    @Test
    void aFoldIsTheBrowsersOwnWithItsTitle() {
        Document page = page("> **Meer weten.** Hoe *oud* is oud?\n>\n> Eerste.\n>\n> - tweede");

        assertThat(page.select("details > summary").text()).isEqualTo("Hoe oud is oud?");
        assertThat(page.select("details > div").text()).isEqualTo("Eerste. tweede");
        assertThat(page.select("details[id^=p-]")).hasSize(1);
    }

    @Test
    void aLinkInTheTitleOfAFoldIsJustWords() {
        assertThat(page("> **Meer weten.** Over [dit](https://a.example)\n>\n> Tekst.")
                        .select("summary a"))
                .isEmpty();
    }

    @Test
    void aGuideReadsAsTextThatPointsOn() {
        Document page = page(GUIDE);

        assertThat(page.select(".guide > h3").text()).isEqualTo("Mag ik delen?");
        assertThat(page.select(".guide-step > h4").eachText())
                .containsExactly(
                        "Vraag 1: Wie vraagt het?",
                        "Vraag 2: Is het nodig?",
                        "Uitkomst A: Het mag",
                        "Uitkomst B: Niet delen");
        assertThat(page.select("#w1-wie .guide-ways a").eachText())
                .containsExactly("De Raad → vraag 2", "De buurman → uitkomst b");
        for (Element way : page.select(".guide-ways a")) {
            assertThat(page.select(way.attr("href"))).as(way.attr("href")).hasSize(1);
        }
    }

    @Test
    void anOutcomeShowsItsSourcesAsChips() {
        Document page = page(GUIDE);

        assertThat(page.select("#w1-wel .cite").eachText()).containsExactly("art. 7:457 lid 1 BW", "KNMG-meldcode");
        assertThat(page.select("#w1-wel a.cite").attr("href")).isEqualTo("/wetten#bw7-457");
    }

    @Test
    void twoGuidesOnOnePageKeepTheirIdsApart() {
        List<String> ids = page(GUIDE + "\n" + GUIDE).select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates().contains("w1-wie", "w2-wie");
    }

    @Test
    void aGuideThatCannotBeReadShowsItsText() {
        assertThat(page("```wegwijzer\ntitel: [\n```").select("pre").text()).isEqualTo("titel: [");
    }

    @Test
    void aGuideIsFoundByItsWordsNotByItsKeys() {
        Block guide = Markdown.blocks(GUIDE).get(0);

        assertThat(guide.text())
                .contains("Wie vraagt het?", "Deel wat nodig is.")
                .doesNotContain("uitkomsten", "begin:");
    }

    @Test
    void aSoundHasCaptionsAndItsWordsBelow() {
        Document page =
                page("![Een gesprek](media/gesprek.mp3 \"Bellen\")\n\n> **Uitgeschreven.** Tess: hoi.\n>\n> Oma: dag.");

        Element audio = page.expectFirst("figure > audio[controls]");
        assertThat(audio.attr("src")).isEqualTo("/media/12/media/gesprek.mp3");
        assertThat(audio.attr("aria-label")).isEqualTo("Een gesprek");
        assertThat(audio.select("track[kind=captions][srclang=nl]").attr("src"))
                .isEqualTo("/media/12/media/gesprek.vtt");
        assertThat(page.select("figcaption").text()).isEqualTo("Bellen");
        assertThat(page.select("details summary").text()).isEqualTo("Uitgeschreven");
        assertThat(page.select("details > div").text()).isEqualTo("Tess: hoi. Oma: dag.");
    }

    @Test
    void aFilmIsAFilm() {
        assertThat(page("![Film](media/a.mp4)").select("figure > video > track"))
                .hasSize(1);
    }

    @Test
    void aHostileNameIsOnlyItsDescription() {
        for (String path : List.of("../geheim.mp3", "media/..%2Fx.mp3", "https://a.example/x.mp3", "media/a\"b.mp3")) {
            assertThat(page("![Gesprek](<" + path + ">)").select("audio, source, figure img"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void aHeadingOnAPageHasALinkBesideIt() {
        Document page = page("## Een *kop*");

        assertThat(page.select("h2#een-kop").text()).isEqualTo("Een kop");
        assertThat(page.select(".titled > a.anchor[href=#een-kop]").text()).isEqualTo("Link naar ‘Een kop’");
        assertThat(Jsoup.parseBodyFragment(Markdown.html("## Kop", links)).select(".anchor"))
                .isEmpty();
    }

    private Document page(String markdown) {
        return Jsoup.parseBodyFragment(Markdown.page(markdown, links));
    }
}
