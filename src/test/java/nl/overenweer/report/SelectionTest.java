package nl.overenweer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.TeamId;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);
    private static final ManagedScope WHOLE = new ManagedScope(new OrganisationId(7), Set.of());

    @Test
    void everyQueryBeginsWithWhoseFiguresTheManagerMaySee() {
        Selection selection = Selection.of(WHOLE, CompletionFilter.ALL, List.of(), TODAY);

        assertThat(selection.where()).startsWith(" where organisation_id = :organisation and valid_from <= :today");
        assertThat(selection.values()).containsExactly(TODAY, 7L);
    }

    @Test
    void aManagerOfATeamSeesThatTeamOnly() {
        Selection selection = Selection.of(new ManagedScope(new OrganisationId(7), Set.of(new TeamId(3))), TODAY);

        assertThat(selection.placed(selection.where())).endsWith("team_id in (?3)");
        assertThat(selection.values()).containsExactly(TODAY, 7L, 3L);
    }

    @Test
    void aNameIsAValueAndItsWildcardsAreJustSigns() {
        CompletionFilter filter = CompletionFilter.ALL.withName("100%_!' or 1=1");

        Selection selection = Selection.of(WHOLE, filter, List.of(), TODAY);

        assertThat(selection.where()).doesNotContain("or 1=1");
        assertThat(selection.values()).contains("%100!%!_!!' or 1=1%");
    }

    @Test
    void aTrackIsItsModulesAndATrackOfNoModulesIsNobody() {
        CompletionFilter filter = CompletionFilter.parsed("?traject=spoor-a");

        assertThat(Selection.of(WHOLE, filter, List.of("a", "b"), TODAY).where())
                .endsWith("module in (:track0, :track1)");
        assertThat(Selection.of(WHOLE, filter, List.of(), TODAY).where()).endsWith("1 = 0");
    }

    @Test
    void aPeriodBeginsAndEndsAtMidnightInTheNetherlands() {
        CompletionFilter filter = CompletionFilter.parsed("?van=2026-07-01&tot=2026-07-31");

        assertThat(Selection.of(WHOLE, filter, List.of(), TODAY).values())
                .contains(LocalDateTime.parse("2026-06-30T22:00"), LocalDateTime.parse("2026-07-31T22:00"));
    }

    @Test
    void eachPlaceGetsItsOwnValueInTheOrderOfTheSql() {
        Selection selection = Selection.of(WHOLE, TODAY);
        String placed = selection.placed(":organisation then :today then :organisation");

        assertThat(selection.valuesIn(placed)).containsExactly(7L, TODAY, 7L);
    }

    @Test
    void theSameNameTwiceIsTheSamePlace() {
        Selection selection = Selection.of(WHOLE, TODAY);

        assertThat(selection.placed(":today and :organisation and :today")).isEqualTo("?1 and ?2 and ?1");
    }
}
