package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import nl.overenweer.content.Citation;
import nl.overenweer.content.Example;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Source;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MarkdownTest {
    static final PageLabels PAGE = new PageLabels(
            "Link naar",
            "Uitgeschreven",
            "Nederlands",
            "Vraag",
            "Uitkomst",
            "Jouw weg",
            "Terug",
            "Opnieuw",
            "vervallen",
            "nog geen wet");
    static final Labels LABELS = new Labels(
            "De ggz bedoelt", "De Raad bedoelt", "Samen zeggen we", "Zo gaat het mis:", "In de lijst", "Sluit", PAGE);

    private final Links links = new Links(
            new Links.Base(
                    Example.whole().registers(),
                    java.util.List.of(
                            new Source("knmg", "KNMG-meldcode", "KNMG", "2018", "https://www.knmg.nl", null),
                            new Source("boek", "Een boek", "", "", "", null)),
                    Glasses.RVDK,
                    "/media/12/",
                    LABELS),
            "");

    @Test
    void rawHtmlShowsAsText() {
        String html = Markdown.html("<script>alert(1)</script> en <b onclick=x>b</b>", links);

        assertThat(html).contains("&lt;script&gt;").doesNotContain("<script").doesNotContain("<b ");
    }

    @Test
    void anUnsafeLinkBecomesText() {
        for (String address : java.util.List.of(
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "//kwaad.example",
                "/\\kwaad.example")) {
            assertThat(page("[klik](" + address + ")").select("a")).as(address).isEmpty();
        }
    }

    @Test
    void ordinaryLinksLead() {
        assertThat(page("[a](https://a.example) [b](mailto:b@c.example) [c](#kop) [d](/wetten)")
                        .select("a")
                        .eachAttr("href"))
                .containsExactly("https://a.example", "mailto:b@c.example", "#kop", "/wetten");
    }

    @Test
    void aStatuteIsAChipThatLeadsToTheRegister() {
        Document page = page("[art. 7:457 lid 1 BW](wet:bw7-457)");

        assertThat(page.select("a.cite").attr("href")).isEqualTo("/wetten#bw7-457");
        assertThat(page.select("a.cite .pi-paragraph").attr("aria-hidden")).isEqualTo("true");
        assertThat(page.text()).isEqualTo("art. 7:457 lid 1 BW");
    }

    @Test
    void aSourceWithoutAddressIsAChipWithoutLink() {
        assertThat(page("[Boek](bron:boek)").select("span.cite")).hasSize(1);
        assertThat(page("[KNMG](bron:knmg)").select("a.cite").attr("href")).isEqualTo("https://www.knmg.nl");
    }

    @Test
    void anUnknownReferenceIsJustText() {
        assertThat(page("[x](wet:nergens) [y](begrip:nergens) [z](bron:nergens)")
                        .select("a, button, .cite"))
                .isEmpty();
    }

    @Test
    void aTermIsAButtonOncePerSectionWithOneExplanation() {
        Document page = page(
                """
                ## Een

                [toestemming](begrip:toestemming) en [nog eens](begrip:toestemming)

                ## Twee

                [weer](begrip:toestemming)
                """);

        assertThat(page.select("button.term").eachText()).containsExactly("toestemming", "weer");
        assertThat(page.select("button.term").eachAttr("popovertarget")).containsOnly("t-toestemming");
        assertThat(page.select("#t-toestemming[popover]")).hasSize(1);
    }

    @Test
    void theReadersOwnSideOfATermComesFirst() {
        assertThat(page("[x](begrip:toestemming)").select(".pair > div").eachAttr("class"))
                .containsExactly("r", "g", "s");
    }

    @Test
    void aTermInAHeadingIsNoButton() {
        assertThat(page("## [Toestemming](begrip:toestemming)").select("button.term"))
                .isEmpty();
    }

    @Test
    void twoTextsOnOnePageKeepTheirIdsApart() {
        String html = Markdown.html("## Kop\n\n[x](begrip:toestemming) [y](#kop)", links.named("a-"));

        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id")).allMatch(id -> id.startsWith("a-"));
        assertThat(html).contains("popovertarget=\"a-t-toestemming\"").contains("href=\"#a-kop\"");
    }

    @Test
    void headingsHaveIdsThatTheOutlineKnows() {
        String markdown = "# Boven\n\n## Één vraag?\n\n## Één vraag?\n";

        assertThat(Markdown.outline(markdown, links))
                .containsExactly(
                        new Heading(2, "boven", "Boven"),
                        new Heading(2, "een-vraag", "Één vraag?"),
                        new Heading(2, "een-vraag-2", "Één vraag?"));
        assertThat(page(markdown).select("h2").eachAttr("id")).containsExactly("boven", "een-vraag", "een-vraag-2");
        assertThat(page(markdown).select("h1")).isEmpty();
    }

    @Test
    void aCalloutIsANote() {
        Document page = page("> **Misvatting.** ‘De Raad mag alles.’");

        assertThat(page.select("div.note.warn > .pi-lightbulb")).hasSize(1);
        assertThat(page.select("div.note strong").text()).isEqualTo("Misvatting.");
    }

    @Test
    void anotherQuoteStaysAQuote() {
        assertThat(page("> **Iets anders.** Tekst").select("blockquote")).hasSize(1);
    }

    @Test
    void aPictureByItselfIsAFigureWithItsCaption() {
        Document page = page("![Een keten](media/keten.svg \"De keten\")");

        assertThat(page.select("figure > img").attr("src")).isEqualTo("/media/12/media/keten.svg");
        assertThat(page.select("figure > img").attr("alt")).isEqualTo("Een keten");
        assertThat(page.select("figcaption").text()).isEqualTo("De keten");
        assertThat(page.select("p")).isEmpty();
    }

    @Test
    void aPictureFromElsewhereIsItsDescription() {
        assertThat(page("![Volgt je](https://kwaad.example/x.png)").select("img"))
                .isEmpty();
        assertThat(page("![Uit de map](../../geheim.svg)").select("img")).isEmpty();
    }

    @Test
    void aTableFoldsAndKeepsItsRoles() {
        Document page = page("## Wie mag wat\n\n| Wie | Mag |\n|---|---|\n| Raad | **vragen** |\n");

        assertThat(page.select("div.table-wrap[tabindex=0]").attr("aria-labelledby"))
                .isEqualTo("wie-mag-wat");
        assertThat(page.select("td").attr("data-kop")).isEqualTo("Mag");
        assertThat(page.select("tbody th[scope=row]").text()).isEqualTo("Raad");
        assertThat(page.select("td strong").text()).isEqualTo("vragen");
    }

    @Test
    void aCitationSaysItsPlaceWhereALawyerExpectsIt() {
        assertThat(links.cited(Citation.parse("wet:bw7-457 lid 1").orElseThrow())
                        .orElseThrow()
                        .label())
                .isEqualTo("art. 7:457 lid 1 BW");
        assertThat(links.cited(Citation.parse("bron:knmg stap 3").orElseThrow())
                        .orElseThrow()
                        .label())
                .isEqualTo("KNMG-meldcode, stap 3");
    }

    private Document page(String markdown) {
        return Jsoup.parseBodyFragment(Markdown.html(markdown, links));
    }
}
