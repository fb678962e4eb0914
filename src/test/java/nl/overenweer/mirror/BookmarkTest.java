package nl.overenweer.mirror;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class BookmarkTest {
    private static final Instant NOON = Instant.parse("2026-11-02T12:00:00Z");

    private final Bookmark bookmark = new Bookmark(40, 10, NOON);

    @Test
    void soonAfterwardsReadingStillStartsWhereItStarted() {
        assertThat(bookmark.after(55, NOON.plusSeconds(299))).isEqualTo(new Bookmark(55, 10, NOON));
    }

    @Test
    void laterReadingStartsWhereCountingWas() {
        Instant later = NOON.plusSeconds(300);

        assertThat(bookmark.after(55, later)).isEqualTo(new Bookmark(55, 40, later));
    }

    @Test
    void whatWasSeenBeforeIsReadAgainOnce() {
        Bookmark second = bookmark.after(55, NOON.plusSeconds(600)).after(70, NOON.plusSeconds(1200));

        assertThat(second.former()).isEqualTo(55);
    }
}
