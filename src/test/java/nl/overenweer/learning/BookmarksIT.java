package nl.overenweer.learning;

import static nl.overenweer.learning.LearningWorld.NOW;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import nl.overenweer.content.reading.Markdown;
import nl.overenweer.people.Profession;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.database.Queries;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BookmarksIT {
    private static final String PARAGRAPH =
            Markdown.blocks("Hier begint het.").get(0).id();

    @Inject
    private LearningWorld world;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private Bookmarks bookmarks;

    private Learner learner;
    private AttemptId attempt;

    @BeforeEach
    void begins() {
        learner = world.learner(Profession.GGZ);
        attempt = attempts.open(learner, world.module(), NOW);
        attempts.visit(learner, attempt, "begin", "", NOW);
    }

    @Test
    void sheGoesOnAtHerParagraph() {
        bookmarks.lay(learner, attempt, "begin", PARAGRAPH, NOW);
        bookmarks.lay(learner, attempt, "begin", PARAGRAPH, NOW.plusSeconds(5));

        assertThat(resume()).endsWith("/begin#" + PARAGRAPH);
    }

    @Test
    void elsewhereTheBookmarkIsNotInTheWay() {
        bookmarks.lay(learner, attempt, "begin", PARAGRAPH, NOW);
        attempts.visit(learner, attempt, "casus-1", "", NOW.plusSeconds(9));

        assertThat(resume()).endsWith("/casus-1");
    }

    @Test
    void withoutABookmarkThePageItselfIsMeant() {
        assertThat(resume()).endsWith("/begin");
    }

    @Test
    void whatIsNoParagraphOfAPageIsRefused() {
        assertThatThrownBy(() -> bookmarks.lay(learner, attempt, "begin", "p-00000000", NOW))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> bookmarks.lay(learner, attempt, "casus-1", PARAGRAPH, NOW))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void somebodyElsesBookmarkStaysWhereItIs() {
        Learner other = world.learner(Profession.RVDK);

        assertThatThrownBy(() -> bookmarks.lay(other, attempt, "begin", PARAGRAPH, NOW))
                .isInstanceOf(NotFound.class);
        assertThat(resume()).endsWith("/begin");
    }

    @Test
    void layingTakesFourQueriesAtMost() {
        assertThat(Queries.of(() -> bookmarks.lay(learner, attempt, "begin", PARAGRAPH, NOW)))
                .isLessThanOrEqualTo(4);
    }

    private String resume() {
        return bookmarks.resume(standings.attempt(learner, attempt));
    }
}
