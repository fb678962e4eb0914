package nl.overenweer.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
        Selection selection = Selection.of(WHOLE, CompletionFilter.ALL, TODAY);

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

        Selection selection = Selection.of(WHOLE, filter, TODAY);

        assertThat(selection.where()).doesNotContain("or 1=1");
        assertThat(selection.values()).contains("%100!%!_!!' or 1=1%");
    }

    @Test
    void theSameNameTwiceIsTheSamePlace() {
        Selection selection = Selection.of(WHOLE, TODAY);

        assertThat(selection.placed(":today and :organisation and :today")).isEqualTo("?1 and ?2 and ?1");
    }
}
