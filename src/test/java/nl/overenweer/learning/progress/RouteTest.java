package nl.overenweer.learning.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.ClosingTest;
import nl.overenweer.content.CompletionRule;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.Draw;
import nl.overenweer.content.Item;
import nl.overenweer.content.PassMark;
import nl.overenweer.content.Quiz;
import nl.overenweer.learning.CourseSketch;
import nl.overenweer.learning.progress.Fact.PageRead;
import nl.overenweer.learning.progress.Fact.QuizFinished;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Instant AT = Instant.parse("2028-09-03T09:00:00Z");
    private static final CourseModule PRACTISED = CourseSketch.module();
    private static final CourseModule TESTED = tested(0);

    @Test
    void aRefresherAsksTheClosingTestOnly() {
        Progress before = Progress.of(TESTED, Route.REFRESHER, List.of(new PageRead("begin", AT)));
        Progress after = Progress.of(TESTED, Route.REFRESHER, List.of(new QuizFinished("eindtoets", 2, 3, AT)));

        assertThat(before.complete()).isFalse();
        assertThat(before.total()).isEqualTo(1);
        assertThat(before.ready()).isZero();
        assertThat(after.complete()).isTrue();
        assertThat(after.requirements()).containsExactly(new Requirement(Requirement.Kind.CLOSING, 2, 2, List.of()));
        assertThat(Progress.of(TESTED, List.of(new QuizFinished("eindtoets", 2, 3, AT)))
                        .complete())
                .isFalse();
    }

    @Test
    void withoutAClosingTestItAsksThePracticeAsTheModuleDoes() {
        assertThat(Route.REFRESHER.rule(PRACTISED)).isEqualTo(new CompletionRule(false, false, 2));
        assertThat(Route.REFRESHER.items(PRACTISED)).containsExactly(CourseSketch.QUIZ);
    }

    @Test
    void whereTheModuleNamesNoNumberSevenInTenMustBeRight() {
        CourseModule open = CourseSketch.module(new CompletionRule(true, true, 0));

        assertThat(Route.REFRESHER.rule(open)).isEqualTo(new CompletionRule(false, false, 3));
    }

    @Test
    void withoutAQuestionThereIsNoRefresher() {
        CourseModule silent =
                CourseSketch.module(new CompletionRule(true, true, 0), List.of(CourseSketch.page("begin")));

        assertThat(Route.REFRESHER.isIn(silent)).isFalse();
        assertThat(Route.WHOLE.isIn(silent)).isTrue();
        assertThat(Route.REFRESHER.isIn(PRACTISED)).isTrue();
    }

    @Test
    void itTakesAMinuteForEachQuestionOrAsLongAsTheClock() {
        assertThat(Route.WHOLE.minutes(TESTED)).isEqualTo(TESTED.minutes());
        assertThat(Route.REFRESHER.minutes(TESTED)).isEqualTo(5);
        assertThat(Route.REFRESHER.minutes(tested(20))).isEqualTo(20);
    }

    private static CourseModule tested(int minutes) {
        ClosingTest rules =
                new ClosingTest(List.of("toets"), new Draw(3, Map.of()), new PassMark(2, false), 2, 24, minutes);
        Quiz test = new Quiz("eindtoets", "Eindtoets", "", List.of(), Map.of(), Optional.of(rules));
        List<Item> items = List.of(CourseSketch.page("begin"), CourseSketch.CASE, CourseSketch.QUIZ, test);
        return CourseSketch.module(new CompletionRule(true, true, 0, true), items);
    }
}
