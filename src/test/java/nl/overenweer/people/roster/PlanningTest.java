package nl.overenweer.people.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.MembershipId;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.StaffMember;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.roster.Outcome.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On 20 November 2026: Ada leads Noord, Bo learns in Noord and leads Zuid, Cas left in May, Dirk keeps the people and brings the list. */
class PlanningTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final TeamOption NORTH = new TeamOption(new TeamId(1), "Noord", 0, "Noord", null, 0);
    private static final TeamOption SOUTH = new TeamOption(new TeamId(2), "Zuid", 1, "Noord / Zuid", NORTH.id(), 0);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // name | e-mail | team | role | trade | from | until | what it does
                "Eva|eva@x.nl|Noord|Leert|ggz|-|-|NEW ROLE:LEARNER TEAM:Noord PROFESSION:GGZ",
                "Eva|EVA@X.nl |-|-|-|-|-|NEW ROLE:LEARNER TEAM: PROFESSION:GGZ",
                "Eva|eva@x.nl|noord/zuid|manager|RvdK|1-12-2026|2027-01-31|NEW ROLE:MANAGER TEAM:Zuid PROFESSION:RVDK FROM:2026-12-01 UNTIL:2027-01-31",
                "Eva|eva@x.nl|-|-|-|-|30-06-2026|NOTHING",
                "Ada|ada@x.nl|Noord|Leidinggevende|ggz|01-01-2020|-|NOTHING",
                "-|ada@x.nl|-|-|-|-|-|NOTHING",
                "Ada B|ada@x.nl|-|-|-|-|-|CHANGE NAME:Ada B",
                "Ada|ada@x.nl|Zuid|-|-|-|-|CHANGE TEAM:Zuid",
                "Ada|ada@x.nl|hele organisatie|-|-|-|-|CHANGE TEAM:",
                "Ada|ada@x.nl|-|Leert|-|-|-|CHANGE ROLE:LEARNER",
                "Ada|ada@x.nl|-|-|ander vak|-|-|CHANGE PROFESSION:OTHER",
                "Ada|ada@x.nl|-|-|-|-|31-12-2026|LEAVE UNTIL:2026-12-31",
                "Ada|ada@x.nl|Zuid|-|-|-|01-11-2026|LEAVE UNTIL:2026-11-01",
                "Bo|bo@x.nl|-|Leert|-|-|-|NOTHING",
                "Bo|bo@x.nl|Zuid|-|-|-|-|NOTHING",
                "Bo|bo@x.nl|Noord|Leidinggevende|-|-|-|CHANGE TEAM:Noord",
                "Bo|bo@x.nl|-|-|-|-|-|FAULT ROLE people.roster.fault.unclear",
                "Bo|bo@x.nl|-|Beheerder|-|-|-|FAULT ROLE people.roster.fault.unclear",
                "-|cas@x.nl|-|-|-|-|31-05-2026|NOTHING",
                "-|cas@x.nl|-|-|-|-|-|NEW ROLE:LEARNER TEAM: PROFESSION:GGZ",
                "Dirk|dirk@x.nl|-|Beheert mensen|-|-|-|NOTHING",
                "Dirk|dirk@x.nl|-|-|-|-|31-12-2026|FAULT UNTIL people.roster.fault.self",
                "Dirk|dirk@x.nl|-|Leert|-|-|-|FAULT ROLE people.roster.fault.self",
                "Eva|eva@x.nl|-|trainer|-|-|-|FAULT ROLE people.roster.fault.grant",
                "Eva|eva@x.nl|-|platformbeheerder|-|-|-|FAULT ROLE people.roster.fault.grant",
                "Ada|ada@x.nl|-|trainer|-|-|-|FAULT ROLE people.roster.fault.grant",
                "Toon|toon@x.nl|-|Leert|-|-|-|FAULT ROLE people.roster.fault.kept",
                "Toon|toon@x.nl|-|trainer|-|-|-|NOTHING",
                "-|eva@x.nl|-|-|-|-|-|FAULT NAME people.roster.fault.name.missing",
                "Eva|-|-|-|-|-|-|FAULT EMAIL people.roster.fault.email.missing",
                "Eva|geen adres|-|-|-|-|-|FAULT EMAIL people.email.wrong",
                "=1+1|eva@x.nl|-|-|-|-|-|FAULT NAME people.roster.fault.formula",
                "Eva|eva@x.nl|Oost|chef|psycholoog|-|-|FAULT ROLE people.roster.fault.role TEAM people.roster.fault.team PROFESSION people.roster.fault.profession",
                "Eva|eva@x.nl|-|-|-|31-11-2026|-|FAULT FROM people.roster.fault.day.none",
                "Eva|eva@x.nl|-|-|-|morgen|-|FAULT FROM people.roster.fault.day",
                "Eva|eva@x.nl|-|-|-|2-1-2027|1-1-2027|FAULT UNTIL people.roster.fault.period",
                "Ada|ada@x.nl|-|-|-|-|01-01-2019|FAULT UNTIL people.roster.fault.period",
                "Fay Nieuw|fay@x.nl|-|-|-|-|-|NOTHING",
            })
    void oneLineDoes(
            String name, String email, String team, String role, String trade, String from, String until, String does) {
        List<Planned> plan = plan(line(2, name, email, team, role, trade, from, until));

        assertThat(told(plan.get(0).outcome())).isEqualTo(does);
    }

    @Test
    void twoRolesOnTwoLinesAreBothKept() {
        List<Planned> plan = plan(
                line(2, "Ada", "ada@x.nl", "Noord", "Leidinggevende", null, null, null),
                line(3, "Ada", "ada@x.nl", "Noord", "Leert", null, null, null));

        assertThat(kinds(plan)).containsExactly(Kind.NOTHING, Kind.EXTRA);
    }

    @Test
    void theOrderOfLinesDoesNotMatter() {
        List<Planned> plan = plan(
                line(2, "Ada", "ada@x.nl", "Noord", "Leert", null, null, null),
                line(3, "Ada", "ada@x.nl", "Noord", "Leidinggevende", null, null, null));

        assertThat(kinds(plan)).containsExactly(Kind.EXTRA, Kind.NOTHING);
    }

    @Test
    void aNewPersonWithTwoRolesJoinsOnce() {
        List<Planned> plan = plan(
                line(2, "Eva", "eva@x.nl", "Noord", "Leert", null, null, null),
                line(3, "Eva", "eva@x.nl", "Zuid", "Leidinggevende", null, null, null));

        assertThat(kinds(plan)).containsExactly(Kind.NEW, Kind.EXTRA);
    }

    @Test
    void theSameLineTwiceIsAFaultThatNamesTheFirst() {
        List<Planned> plan = plan(
                line(2, "Eva", "eva@x.nl", "Noord", "Leert", null, null, null),
                line(7, "Eva", "eva@x.nl", "Noord", null, null, null, null));

        assertThat(kinds(plan)).containsExactly(Kind.NEW, Kind.FAULT);
        assertThat(plan.get(1).outcome().faults())
                .extracting(Outcome.Fault::detail)
                .containsExactly("2");
    }

    @Test
    void anOutcomeIsKeptAndReadBackAsItWas() {
        for (RosterLine line : List.of(
                line(2, "Eva", "eva@x.nl", "Noord / Zuid", "Leert", "ggz", "1-12-2026", "31-12-2026"),
                line(3, "Eva", "x", "Oost", "chef", "?", "?", "?"))) {
            Outcome outcome = plan(line).get(0).outcome();

            assertThat(Outcome.of(outcome.text())).isEqualTo(outcome);
            assertThat(RosterLine.of(line.number(), line.text()).text()).isEqualTo(line.text());
        }
    }

    private static List<Planned> plan(RosterLine... lines) {
        return Planning.of(List.of(lines), standing());
    }

    private static List<Kind> kinds(List<Planned> plan) {
        return plan.stream().map(each -> each.outcome().kind()).toList();
    }

    private static String told(Outcome outcome) {
        StringBuilder told = new StringBuilder(outcome.kind().name());
        outcome.changes()
                .forEach(each ->
                        told.append(' ').append(each.column()).append(':').append(each.to()));
        outcome.faults()
                .forEach(each ->
                        told.append(' ').append(each.column()).append(' ').append(each.key()));
        return told.toString();
    }

    private static RosterLine line(int number, @Nullable String... cells) {
        Map<Column, String> typed = new HashMap<>();
        for (Column column : Column.values()) {
            String cell = cells[column.ordinal()];
            typed.put(column, cell == null ? "" : cell);
        }
        return new RosterLine(number, typed);
    }

    private static Standing standing() {
        List<StaffMember> members = new ArrayList<>();
        members.add(member(1, "Ada", true, held(11, 1, NORTH, Role.MANAGER, null)));
        members.add(
                member(2, "Bo", true, held(21, 2, NORTH, Role.LEARNER, null), held(22, 2, SOUTH, Role.MANAGER, null)));
        members.add(member(3, "Cas", true, held(31, 3, NORTH, Role.LEARNER, LocalDate.of(2026, 5, 31))));
        members.add(member(4, "Dirk", true, held(41, 4, null, Role.ADMINISTRATOR, null)));
        members.add(member(5, "Toon", true, held(51, 5, null, Role.TRAINER, null)));
        members.add(member(6, "Fay", false, held(61, 6, null, Role.LEARNER, null)));
        return new Standing(
                new OrganisationId(1),
                Standing.byEmail(members),
                List.of(NORTH, SOUTH),
                Profession.GGZ,
                Set.of(Role.LEARNER, Role.MANAGER, Role.ADMINISTRATOR),
                new PersonId(4),
                TODAY);
    }

    private static StaffMember member(long id, String name, boolean ours, MemberLine... held) {
        String email = name.toLowerCase(java.util.Locale.ROOT) + "@x.nl";
        return new StaffMember(new PersonLine(new PersonId(id), name, email, Instant.EPOCH, Arrays.asList(held)), ours);
    }

    private static MemberLine held(
            long id, long person, @Nullable TeamOption team, Role role, @Nullable LocalDate until) {
        return new MemberLine(
                new MembershipId(id),
                new PersonId(person),
                "",
                "",
                team == null ? null : team.id(),
                team == null ? "" : team.name(),
                role,
                Profession.GGZ,
                LocalDate.of(2020, 1, 1),
                until);
    }
}
