package nl.overenweer.people.roster;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.roster.sheet.Sheet;
import nl.overenweer.people.security.Invitations;
import nl.overenweer.people.security.Invitations.Invitation;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps what an administrator brings as a list of the own staff. Until it is carried out, nothing but the list itself is stored. */
@UseCase
public class Rosters {
    @Inject
    private RosterStore store;

    @Inject
    private Standings standings;

    @Inject
    private Invitations invitations;

    /** Plans a list, in place of the one before. Refuses while that one is being carried out. */
    public void propose(CurrentUser user, String fileName, Sheet sheet, Instant now) {
        Set<Role> grantable = grantable(user);
        OrganisationId organisation = user.organisation();
        store.of(organisation, user.person(), now).ifPresent(Rosters::refuseRunning);
        Columns columns = Columns.of(sheet.head());
        List<RosterLine> lines = sheet.lines().stream().map(columns::line).toList();
        store.dropOf(organisation, user.person());
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        Roster roster = new Roster(organisation, user.person(), fileName, columns.unknown(), grantable, today, now);
        store.add(roster);
        Map<Integer, RosterLine> byNumber =
                lines.stream().collect(Collectors.toMap(RosterLine::number, Function.identity()));
        for (Planned planned : Planning.of(lines, standings.of(roster, lines, today))) {
            RosterLine line = java.util.Objects.requireNonNull(byNumber.get(planned.number()));
            store.add(new RosterRow(roster.id(), line, planned.outcome()));
        }
    }

    private static Set<Role> grantable(CurrentUser user) {
        Set<Role> grantable = Set.copyOf(Role.grantableBy(user.roles()));
        if (!user.has(Role.ADMINISTRATOR)) {
            throw new NotAllowed("no administrator here");
        }
        return grantable;
    }

    private static void refuseRunning(Roster roster) {
        if (roster.stage() == Roster.Stage.RUNNING) {
            throw new RuleBroken("people.roster.running");
        }
    }

    /** The list that she brought last, with what has changed under it since. */
    @ReadOnly
    public Optional<RosterView> brought(CurrentUser user, Instant now) {
        return store.of(user.organisation(), user.person(), now).map(this::view);
    }

    private RosterView view(Roster roster) {
        List<RosterRow> rows = store.rows(roster.id());
        Map<Integer, Outcome> anew =
                roster.stage() == Roster.Stage.PLANNED ? outcomes(roster, rows, roster.plannedOn()) : Map.of();
        return new RosterView(
                roster.fileName(),
                roster.stage(),
                roster.madeAt(),
                roster.expiresAt(),
                roster.finishedAt(),
                roster.unknown(),
                rows.stream().map(row -> view(row, anew)).toList());
    }

    private static RosterView.Row view(RosterRow row, Map<Integer, Outcome> anew) {
        Outcome now = anew.get(row.number());
        return new RosterView.Row(row.line(), row.outcome(), row.stage(), now != null && !row.plans(now));
    }

    private Map<Integer, Outcome> outcomes(Roster roster, List<RosterRow> rows, LocalDate day) {
        List<RosterLine> lines = rows.stream().map(RosterRow::line).toList();
        return Planning.of(lines, standings.of(roster, lines, day)).stream()
                .collect(Collectors.toMap(Planned::number, Planned::outcome));
    }

    /** Takes the organisation as it stands now. */
    public void planAnew(CurrentUser user, Instant now) {
        Roster roster = own(user, now);
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        roster.plannedAnew(today, now);
        List<RosterRow> rows = store.rows(roster.id());
        Map<Integer, Outcome> anew = outcomes(roster, rows, today);
        rows.forEach(row -> row.plan(anew.getOrDefault(row.number(), row.outcome())));
    }

    /**
     * Marks a list as to be carried out, and says which. Refuses when lines would do something else than she saw, and when she may give less
     * than she could.
     */
    public long begin(CurrentUser user, Instant now) {
        Roster roster = own(user, now);
        List<RosterRow> rows = store.rows(roster.id());
        Map<Integer, Outcome> anew = outcomes(roster, rows, roster.plannedOn());
        long changed = rows.stream()
                .filter(row -> !row.plans(anew.getOrDefault(row.number(), Outcome.nothing())))
                .count();
        if (changed > 0 || !grantable(user).containsAll(roster.grantable())) {
            throw new RuleBroken("people.roster.changed", changed);
        }
        roster.begin(now);
        rows.stream().filter(row -> !row.kind().acts()).forEach(RosterRow::skip);
        return roster.id();
    }

    /** Throws the list away. Refuses while it is being carried out. */
    public void drop(CurrentUser user, Instant now) {
        Roster roster = own(user, now);
        refuseRunning(roster);
        store.drop(roster.id());
    }

    @ReadOnly
    public Optional<RosterProgress> progress(CurrentUser user, Instant now) {
        return store.of(user.organisation(), user.person(), now).map(this::progress);
    }

    private RosterProgress progress(Roster roster) {
        Object[] counted = store.waiting(roster.id());
        long all = ((Number) counted[1]).longValue();
        long open = counted[0] == null ? 0 : ((Number) counted[0]).longValue();
        return new RosterProgress(roster.stage(), all - open, all);
    }

    /** How many accounts it made whose owners chose no password yet. */
    @ReadOnly
    public int awaiting(CurrentUser user, Instant now) {
        return invitations.awaiting(newcomers(user, now)).size();
    }

    /** A fresh link for each of them; links that were made before stop working. Who meanwhile works elsewhere too gets none from here. */
    public List<Invitation> invite(CurrentUser user, Instant now) {
        return invitations.invite(user, newcomers(user, now), now);
    }

    /** Mails each of them an invitation; says how many. */
    public int mailInvitations(CurrentUser user, Instant now) {
        return invitations.mail(user, newcomers(user, now), now);
    }

    private List<PersonId> newcomers(CurrentUser user, Instant now) {
        return store.of(user.organisation(), user.person(), now)
                .map(roster -> store.newcomers(roster.id()))
                .orElse(List.of());
    }

    private Roster own(CurrentUser user, Instant now) {
        return store.of(user.organisation(), user.person(), now)
                .orElseThrow(() -> new NotFound("roster of " + user.person()));
    }
}
