package nl.overenweer.enrolment.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.enrolment.Group;
import nl.overenweer.enrolment.Recurrence;
import nl.overenweer.enrolment.Request;
import nl.overenweer.enrolment.Term;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.TeamId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssignmentFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 2);

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2026-11-30, 2026-11-30",
                "30-11-2026, 2026-11-30",
                "1-2-2027,   2027-02-01",
                "31-11-2026, -",
                "2026-02-30, -",
                "morgen,     -",
                "'',         -",
            })
    void aDayIsReadAsABrowserSendsItOrAsPeopleWriteIt(String typed, @Nullable LocalDate day) {
        assertThat(AssignmentForm.day(typed)).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void everythingChosenStandsInTheAddress() {
        AssignmentForm form = form(Map.of(
                "module",
                list("a", "b"),
                "voor",
                list("mensen"),
                "persoon",
                list("7", "x"),
                "reden",
                list("Één & al")));

        assertThat(form.query(true, 2))
                .startsWith("?module=a&module=b&persoon=7&voor=mensen&")
                .contains("reden=%C3%89%C3%A9n+%26+al")
                .endsWith("&bekijk=1&pagina=2");
    }

    @Test
    void whoSearchesMeansPeopleByName() {
        assertThat(form(Map.of("voor", list("team"), "zoek", list("1"))).whom()).isEqualTo("mensen");
    }

    @Test
    void anEmptyFormIsWrongWhereItIsEmpty() {
        Choosing choosing = new Choosing(form(Map.of("dagen", list(""), "elke", list("0"))));

        assertThat(choosing.request(List.of(), team -> Set.of(), TODAY)).isEmpty();
        assertThat(choosing.faults())
                .extracting(Choosing.Fault::field)
                .containsExactly("modules", "team", "dagen", "elke");
    }

    @Test
    void aPassedDayIsRefused() {
        Choosing choosing = new Choosing(
                form(Map.of("voor", list("iedereen"), "wanneer", list("datum"), "dag", list("2026-11-01"))));

        assertThat(choosing.request(List.of("a"), team -> Set.of(), TODAY)).isEmpty();
        assertThat(choosing.faults()).extracting(Choosing.Fault::key).containsExactly("enrolment.due.past");
    }

    @Test
    void aTeamThatSheDoesNotManageIsNoTeam() {
        Choosing choosing = new Choosing(form(Map.of("team", list("5"))));

        assertThat(choosing.request(List.of("a"), team -> Set.of(), TODAY)).isEmpty();
        assertThat(choosing.faults()).extracting(Choosing.Fault::field).containsExactly("team");
    }

    @Test
    void aWholeFormIsARequest() {
        AssignmentForm form =
                form(Map.of("voor", list("mensen"), "persoon", list("7"), "elke", list("24"), "opfris", list("1")));

        assertThat(new Choosing(form).request(List.of("a"), team -> Set.of(new TeamId(1)), TODAY))
                .contains(new Request(
                        List.of("a"),
                        new Group.People(Set.of(new PersonId(7))),
                        new Term.Within(30),
                        new Recurrence(24, 60, true),
                        ""));
    }

    private static String[] list(String... values) {
        return values;
    }

    private static AssignmentForm form(Map<String, String[]> parameters) {
        return AssignmentForm.of(parameters);
    }
}
