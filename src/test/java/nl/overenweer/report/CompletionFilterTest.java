package nl.overenweer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.overenweer.report.CompletionFilter.Order;
import org.junit.jupiter.api.Test;

class CompletionFilterTest {
    @Test
    void anEmptyAddressShowsEverybodyLateOnesFirst() {
        assertThat(read(Map.of())).isEqualTo(CompletionFilter.ALL);
        assertThat(CompletionFilter.ALL.query()).isEmpty();
    }

    @Test
    void whatStandsInTheAddressIsReadAndWrittenBackTheSame() {
        CompletionFilter filter = read(Map.of(
                "module", "meldcode-en-kindcheck",
                "team", "12",
                "stand", "te-laat",
                "naam", "El Idrissi",
                "volgorde", "naam",
                "omgekeerd", "ja",
                "pagina", "3"));

        assertThat(filter.query())
                .isEqualTo(
                        "?module=meldcode-en-kindcheck&team=12&stand=te-laat&naam=El+Idrissi&volgorde=naam&omgekeerd=ja&pagina=3");
        assertThat(filter.on()).isEqualTo(4);
        assertThat(filter.from()).isEqualTo(50);
    }

    @Test
    void theWiderFiltersComeBackTheSame() {
        String address = "?traject=spoor-b&beroep=rvdk&binnen=14&van=2026-01-01&tot=2026-12-31";

        assertThat(CompletionFilter.parsed(address).query()).isEqualTo(address);
        assertThat(CompletionFilter.parsed(address).on()).isEqualTo(5);
    }

    @Test
    void aFilterIsTakenOffByItsOwnParameter() {
        CompletionFilter filter = CompletionFilter.parsed("?team=3&stand=klaar&pagina=7");

        assertThat(filter.without("team").query()).isEqualTo("?stand=klaar");
        assertThat(filter.with("beroep", "ggz").query()).isEqualTo("?team=3&beroep=ggz&stand=klaar");
    }

    @Test
    void nonsenseIsLeftOut() {
        CompletionFilter filter = read(Map.of(
                "module", "'; drop table",
                "team", "-1",
                "stand", "boos",
                "volgorde", "willekeurig",
                "pagina", "99999999999999",
                "beroep", "piraat",
                "binnen", "9999",
                "van", "31-02-2026",
                "tot", "9999999-01-01"));

        assertThat(filter).isEqualTo(CompletionFilter.ALL);
    }

    @Test
    void aNameIsCutAtEightySigns() {
        assertThat(read(Map.of("naam", "x".repeat(5_000))).name()).hasSize(80);
    }

    @Test
    void theLongestNameFitsWhereAFilterIsKept() {
        assertThat(read(Map.of("naam", "\u20ac".repeat(80))).query().length()).isLessThan(2_000);
    }

    @Test
    void sortingOnceMoreByTheSameTurnsItRound() {
        CompletionFilter byName = CompletionFilter.ALL.sortedBy(Order.NAME);

        assertThat(byName.descending()).isFalse();
        assertThat(byName.sortedBy(Order.NAME).descending()).isTrue();
        assertThat(byName.sortedBy(Order.NAME).sortedBy(Order.TEAM).descending())
                .isFalse();
    }

    @Test
    void anotherFilterStartsAtTheFirstPage() {
        assertThat(CompletionFilter.ALL.onPage(4).withStanding(Standing.LATE).page())
                .isEqualTo(1);
    }

    private static CompletionFilter read(Map<String, String> address) {
        return CompletionFilter.of(address::get);
    }
}
