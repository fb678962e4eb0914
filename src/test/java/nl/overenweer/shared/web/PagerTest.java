package nl.overenweer.shared.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import nl.overenweer.shared.Slice;
import org.junit.jupiter.api.Test;

class PagerTest {
    @Test
    void thePageInTheMiddleKnowsBothItsNeighbours() {
        Pager pager = pager(25, 25);

        assertThat(pager.from()).isEqualTo(26);
        assertThat(pager.until()).isEqualTo(50);
        assertThat(pager.first()).isFalse();
        assertThat(pager.last()).isFalse();
        assertThat(pager.previous()).isEqualTo("/lijst?pagina=1");
        assertThat(pager.next()).isEqualTo("/lijst?pagina=3");
    }

    @Test
    void theLastPageEndsWithItsLastRow() {
        Pager pager = pager(50, 3);

        assertThat(pager.until()).isEqualTo(53);
        assertThat(pager.last()).isTrue();
        assertThat(pager.previous()).isEqualTo("/lijst?pagina=2");
    }

    private static Pager pager(int from, int rows) {
        return new Pager(new Slice<>(Collections.nCopies(rows, "rij"), 53, from, 25), "/lijst?pagina=");
    }
}
