package nl.overenweer.learning.branching;

import static nl.overenweer.learning.branching.BranchingTest.trail;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import nl.overenweer.content.Choice;
import nl.overenweer.content.Glasses;
import nl.overenweer.content.Situation;
import nl.overenweer.content.Span;
import nl.overenweer.content.Vignette;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseTimeTest {
    private static final Vignette CASE = SceneTree.plant(
            "casus-1",
            """
            clock 2026-11-12T09:00                             # a Thursday
            limit report 5 werkdagen by hall=d                 # until Thursday a week later, at midnight
            limit reply 2 uur from desk=b by hall=d
            paper note ggz 3 dagen                             # comes on Sunday, asked or not
            desk
              a [1 uur] -> hall
              b -> hall
              c [6 werkdagen] -> hall
            hall
              + if @>=2_dagen: It took long.
              + if !report=gemist: You are too late.
              d -> peace if !report=gehaald, unrest
              e [3 dagen] -> peace if @<2026-11-15T00:00, unrest
              f if not @>=1_dagen -> peace
              g [8 dagen] -> hall                              # waiting is a choice too
            peace.
            unrest.
            """);

    @ParameterizedTest
    @CsvSource({
        "2026-11-12T09:00, 90 minuten, 2026-11-12T10:30",
        "2026-11-12T09:00, 1 dag, 2026-11-13T09:00",
        "2026-11-12T09:00, 1 werkdag, 2026-11-13T09:00",
        "2026-11-13T16:00, 1 werkdag, 2026-11-16T16:00",
        "2026-11-14T12:00, 1 werkdag, 2026-11-16T12:00",
        "2026-11-12T09:00, 5 werkdagen, 2026-11-19T09:00",
        "2026-11-12T09:00, 10 weken, 2027-01-21T09:00",
        "2026-01-31T09:00, 1 maand, 2026-02-28T09:00",
    })
    void timePasses(LocalDateTime from, String span, LocalDateTime to) {
        assertThat(Span.parse(span).orElseThrow().after(from)).isEqualTo(to);
    }

    @ParameterizedTest
    @CsvSource({
        "5 werkdagen, 2026-11-19T23:59",
        "1 week, 2026-11-19T23:59",
        "3 uur, 2026-11-12T12:00",
    })
    void aTermInDaysRunsToTheEndOfItsLastDay(String length, LocalDateTime end) {
        LocalDateTime thursday = LocalDateTime.parse("2026-11-12T09:00");

        assertThat(Span.parse(length).orElseThrow().lastMoment(thursday)).isEqualTo(end);
    }

    @Test
    void whatIsNoSpanIsNotRead() {
        assertThat(List.of("twee dagen", "2", "2 jaren", "-1 dag", ""))
                .allSatisfy(text -> assertThat(Span.parse(text)).isEmpty());
    }

    @Test
    void theHourFollowsFromWhatWasChosen() {
        assertThat(at().now()).isEqualTo("2026-11-12T09:00");
        assertThat(at("desk", "a").now()).isEqualTo("2026-11-12T10:00");
        assertThat(at("desk", "b").now()).isEqualTo("2026-11-12T09:00");
        assertThat(at("desk", "c").now()).isEqualTo("2026-11-20T09:00");
    }

    @Test
    void aTermBeginsWithWhatItIsCountedFrom() {
        assertThat(states(at())).containsExactly("report loopt");
        assertThat(states(at("desk", "a"))).containsExactly("report loopt");
        assertThat(states(at("desk", "b"))).containsExactly("report loopt", "reply loopt");
    }

    @Test
    void aTermIsMissedWhenItIsOverAndNothingWasDone() {
        assertThat(states(at("desk", "c"))).containsExactly("report gemist");
    }

    @Test
    void whatIsDoneInTimeMeetsATermForGood() {
        assertThat(states(at("desk", "b", "hall", "d"))).containsExactly("report gehaald", "reply gehaald");
    }

    @Test
    void whatIsDoneTooLateDoesNotMeetIt() {
        assertThat(states(at("desk", "c", "hall", "d"))).containsExactly("report gemist");
        assertThat(at("desk", "c", "hall", "d").scene()).isEqualTo("unrest");
    }

    @Test
    void aWayOnLooksAtTheHourAfterTheChoice() {
        assertThat(at("desk", "a", "hall", "d").scene()).isEqualTo("peace");
        assertThat(at("desk", "a", "hall", "e").scene()).isEqualTo("unrest");
    }

    @Test
    void aChoiceClosesWhenItsHourIsPast() {
        assertThat(offered(at("desk", "a"))).containsExactly("d", "e", "f", "g");
        assertThat(offered(at("desk", "c"))).containsExactly("d", "e", "g");
    }

    @Test
    void paragraphsComeWithTime() {
        assertThat(at("desk", "a").later()).isEmpty();
        assertThat(at("desk", "c").later()).containsExactly("It took long.", "You are too late.");
    }

    @Test
    void aDocumentThatComesLateIsNotOnFileBefore() {
        assertThat(at("desk", "a").file(Glasses.GGZ)).isEmpty();
        assertThat(at("desk", "a", "hall", "g").file(Glasses.GGZ))
                .singleElement()
                .satisfies(filed -> assertThat(filed.since()).isEqualTo("2026-11-15T09:00"));
        assertThat(at("desk", "a", "hall", "g").file(Glasses.RVDK)).isEmpty();
    }

    private static Situation at(String... walked) {
        return Branching.situation(CASE, trail(walked));
    }

    private static List<String> states(Situation now) {
        return now.limits().stream()
                .map(limit -> limit.limit().id() + " " + limit.state().key())
                .toList();
    }

    private static List<String> offered(Situation now) {
        return now.offered().stream().map(Choice::id).toList();
    }
}
