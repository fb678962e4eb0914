package nl.overenweer.content.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.overenweer.content.Example;
import nl.overenweer.content.Glasses;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/** Notes, search results and 'on where you were' hang on the ids of blocks. */
class BlockIdsTest {
    private static final String TEXT =
            """
            Eerst dit, met **vet** en [een link](https://a.example).

            ## Kop

            - een
            - twee

            | a | b |
            |---|---|
            | c | d |

            > **Let op.** Een kader.

            > Een citaat.

            ![Een tekening](media/keten.svg "Onderschrift")

            ```
            regels
            ```
            """;

    private final Links links = new Links(
            new Links.Base(Example.whole().registers(), List.of(), Glasses.GGZ, "/media/1/", MarkdownTest.LABELS), "");

    @Test
    void everyTopLevelBlockButAHeadingHasAnIdInTheHtml() {
        List<String> ids = Jsoup.parseBodyFragment(Markdown.page(TEXT, links))
                .select("[id^=p-]")
                .eachAttr("id");

        assertThat(ids).hasSize(7).doesNotHaveDuplicates().allMatch(id -> id.matches("p-[0-9a-f]{8}"));
        assertThat(Markdown.blocks(TEXT)).extracting(Block::id).isEqualTo(ids);
    }

    @Test
    void aBlockTellsItsWordsAndItsHeading() {
        assertThat(Markdown.blocks(TEXT))
                .extracting(Block::heading, Block::text)
                .startsWith(
                        org.assertj.core.groups.Tuple.tuple("", "Eerst dit, met vet en een link."),
                        org.assertj.core.groups.Tuple.tuple("kop", "een twee"),
                        org.assertj.core.groups.Tuple.tuple("kop", "a b c d"));
    }

    @Test
    void anIdStaysWhenOtherTextChangesAndGoesWithItsWords() {
        String id = Markdown.blocks("Eén.\n\nTwee.").get(1).id();

        assertThat(Markdown.blocks("Nieuw.\n\nAnders.\n\nTwee.").get(2).id()).isEqualTo(id);
        assertThat(Markdown.blocks("**Twee**\\.").get(0).id()).isEqualTo(id);
        assertThat(Markdown.blocks("Twee!").get(0).id()).isNotEqualTo(id);
    }

    @Test
    void theSecondBlockWithTheSameWordsGetsANumber() {
        List<Block> blocks = Markdown.blocks("Ja.\n\nNee.\n\nJa.");

        assertThat(blocks.get(2).id()).isEqualTo(blocks.get(0).id() + "-2");
    }

    @Test
    void aTextThatIsNotAPageHasNoSuchIds() {
        assertThat(Markdown.html(TEXT, links)).doesNotContain("id=\"p-");
    }
}
