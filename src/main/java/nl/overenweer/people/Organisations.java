package nl.overenweer.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Keeps the organisations and their teams. */
@UseCase
public class Organisations {
    @Inject
    private OrganisationStore store;

    @Inject
    private Audit audit;

    /** Refuses a name that another organisation has. */
    public OrganisationId found(String name, OrganisationKind kind, String region, Instant now) {
        refuseTaken(name, null);
        Organisation organisation = new Organisation(name, kind, region, now);
        store.add(organisation);
        audit.record(Deed.of(AuditAct.ORGANISATION_FOUNDED).in(organisation.id().value()));
        return organisation.id();
    }

    /** Refuses a name that another organisation has. */
    public void rename(OrganisationId id, String name, String region) {
        refuseTaken(name, id);
        store.organisation(id).rename(name, region);
        audit.record(Deed.of(AuditAct.ORGANISATION_CHANGED).in(id.value()));
    }

    private void refuseTaken(String name, @Nullable OrganisationId own) {
        Optional<Organisation> other = store.organisationNamed(Wording.name(name));
        if (other.isPresent() && !other.get().id().equals(own)) {
            throw new RuleBroken("people.organisation.taken", name);
        }
    }

    public Map<OrganisationId, String> names() {
        return store.organisations().stream().collect(Collectors.toMap(Organisation::id, Organisation::name));
    }

    public List<OrganisationLine> lines(LocalDate today) {
        Map<Long, Long> members = store.membersPerOrganisation(today);
        return store.organisations().stream()
                .map(each -> line(each, members.getOrDefault(each.id().value(), 0L)))
                .toList();
    }

    /** So many, by name; people are counted of these only. */
    @ReadOnly
    public Slice<OrganisationLine> page(int from, int size, LocalDate today) {
        List<Organisation> some = store.organisations(from, size);
        Map<Long, Long> members =
                store.membersOf(some.stream().map(Organisation::id).toList(), today);
        List<OrganisationLine> lines = some.stream()
                .map(each -> line(each, members.getOrDefault(each.id().value(), 0L)))
                .toList();
        return new Slice<>(lines, store.countOrganisations(), from, size);
    }

    @ReadOnly
    public OrganisationLine line(OrganisationId id, LocalDate today) {
        long members = store.membersOf(List.of(id), today).getOrDefault(id.value(), 0L);
        return line(store.organisation(id), members);
    }

    @ReadOnly
    public OrganisationKind kind(OrganisationId id) {
        return store.organisation(id).kind();
    }

    private static OrganisationLine line(Organisation each, long members) {
        return new OrganisationLine(each.id(), each.name(), each.kind(), each.region(), members);
    }

    /** All of its region, itself included, by name. */
    @ReadOnly
    public List<Neighbour> neighbours(OrganisationId id) {
        return store.sharingRegionOf(id).stream()
                .map(each -> new Neighbour(each.id(), each.name(), each.kind(), each.region()))
                .toList();
    }

    @ReadOnly
    public SignInRules signInRules(OrganisationId id) {
        return store.organisation(id).rules();
    }

    /** Holds from the next request on, for who is signed in too. */
    public void rule(OrganisationId id, SignInRules rules) {
        store.organisation(id).rule(rules);
    }

    /** Refuses a name that another team of this organisation has. */
    public TeamId addTeam(OrganisationId organisation, @Nullable TeamId parent, String name) {
        refuseTakenTeam(organisation, name, null);
        Team above = parent == null ? null : store.teamIn(organisation, parent);
        Team team = new Team(store.organisation(organisation).id(), above, name);
        store.add(team);
        audit.record(Deed.of(AuditAct.TEAM_ADDED).in(organisation.value()).with("team=" + team.id()));
        return team.id();
    }

    /** Another name and place in the tree. Refuses a taken name, and a place under itself. */
    public void changeTeam(OrganisationId organisation, TeamId id, @Nullable TeamId parent, String name) {
        refuseTakenTeam(organisation, name, id);
        Team team = store.teamIn(organisation, id);
        team.rename(name);
        team.moveUnder(parent == null ? null : store.teamIn(organisation, parent));
        audit.record(Deed.of(AuditAct.TEAM_CHANGED).in(organisation.value()).with("team=" + id));
    }

    private void refuseTakenTeam(OrganisationId organisation, String name, @Nullable TeamId own) {
        String wanted = Wording.name(name);
        boolean taken = store.teamsIn(organisation).stream()
                .anyMatch(team ->
                        team.name().equalsIgnoreCase(wanted) && !team.id().equals(own));
        if (taken) {
            throw new RuleBroken("people.team.taken", wanted);
        }
    }

    /** The tree, each team followed by the teams below it. */
    public List<TeamOption> teams(OrganisationId organisation, LocalDate today) {
        return new TeamTree(store.teamsIn(organisation)).lines(store.membersPerTeam(organisation, today));
    }
}
