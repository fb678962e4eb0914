package nl.overenweer.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.learning.CourseSketch;
import nl.overenweer.learning.progress.Fact.CaseEnded;
import nl.overenweer.learning.progress.Fact.PageRead;
import nl.overenweer.learning.progress.Fact.QuizFinished;
import nl.overenweer.learning.progress.Requirement.Kind;
import org.junit.jupiter.api.Test;

class ProgressTest {
    private static final CourseModule MODULE = CourseSketch.module();
    private static final Instant AT = Instant.parse("2026-11-02T09:00:00Z");

    @Test
    void nothingDoneIsNothingDone() {
        Progress progress = Progress.of(MODULE, List.of());

        assertThat(progress.done()).isEmpty();
        assertThat(progress.total()).isEqualTo(4);
        assertThat(progress.complete()).isFalse();
    }

    @Test
    void allThatTheRuleNamesCompletesTheModule() {
        Progress progress = Progress.of(
                MODULE,
                List.of(
                        new PageRead("begin", AT),
                        new PageRead("einde", AT),
                        new CaseEnded("casus-1", "peace", AT),
                        new QuizFinished("toets", 2, 3, AT)));

        assertThat(progress.complete()).isTrue();
        assertThat(progress.done()).containsExactly("begin", "casus-1", "toets", "einde");
    }

    @Test
    void theOrderOfThingsDoesNotMatter() {
        Progress progress = Progress.of(
                MODULE,
                List.of(
                        new QuizFinished("toets", 3, 3, AT),
                        new CaseEnded("casus-1", "unrest", AT),
                        new PageRead("einde", AT),
                        new PageRead("begin", AT)));

        assertThat(progress.complete()).isTrue();
    }

    @Test
    void anyEndingCountsAsPlayed() {
        assertThat(Progress.of(MODULE, List.of(new CaseEnded("casus-1", "unrest", AT)))
                        .done())
                .containsExactly("casus-1");
    }

    @Test
    void aFailedRetryKeepsTheBestMark() {
        Progress progress =
                Progress.of(MODULE, List.of(new QuizFinished("toets", 3, 3, AT), new QuizFinished("toets", 0, 3, AT)));

        assertThat(progress.quizRight()).isEqualTo(3);
        assertThat(progress.done()).containsExactly("toets");
    }

    @Test
    void aQuizBelowTheRuleIsNotDone() {
        assertThat(Progress.of(MODULE, List.of(new QuizFinished("toets", 1, 3, AT)))
                        .done())
                .isEmpty();
    }

    @Test
    void saysWhatIsMetAndWhatIsOpen() {
        Progress progress =
                Progress.of(MODULE, List.of(new PageRead("begin", AT), new CaseEnded("casus-1", "peace", AT)));

        assertThat(progress.requirements())
                .containsExactly(
                        new Requirement(Kind.PAGES, 1, 2, List.of("einde")),
                        new Requirement(Kind.CASES, 1, 1, List.of()),
                        new Requirement(Kind.QUIZ, 0, 2, List.of("toets")));
        assertThat(progress.requirements())
                .extracting(Requirement::key)
                .containsExactly(
                        "learning.progress.pages.open", "learning.progress.cases.met", "learning.progress.quiz.open");
    }

    @Test
    void whatTheRuleDoesNotNameIsNotAsked() {
        CourseModule onlyQuiz = CourseSketch.module(new CompletionRule(false, false, 2));

        assertThat(Progress.of(onlyQuiz, List.of(new QuizFinished("toets", 2, 3, AT)))
                        .complete())
                .isTrue();
    }

    @Test
    void aRuleThatNamesNothingAsksEverything() {
        CourseModule open = CourseSketch.module(new CompletionRule(false, false, 0));

        assertThat(Progress.of(open, List.of()).complete()).isFalse();
        assertThat(Progress.of(
                                open,
                                List.of(
                                        new PageRead("begin", AT),
                                        new PageRead("einde", AT),
                                        new CaseEnded("casus-1", "peace", AT),
                                        new QuizFinished("toets", 0, 3, AT)))
                        .complete())
                .isTrue();
    }

    @Test
    void whatIsNotInTheModuleCountsForNothing() {
        assertThat(Progress.of(MODULE, List.of(new PageRead("elders", AT), new CaseEnded("casus-9", "x", AT)))
                        .done())
                .isEmpty();
    }
}
