package nl.overenweer.people.scim;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.TeamOption;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps the teams of one organisation, and who learns in them, as its own system tells. What else people are in a team is no matter of it. */
@UseCase
public class ScimGroups {
    @Inject
    private ScimStore store;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Seating seating;

    @Inject
    private Audit audit;

    /**
     * @param startIndex the first is 1
     */
    @ReadOnly
    public JsonObject list(Bearer bearer, Optional<Filter> filter, int startIndex, int count, Instant now) {
        List<KnownGroup> fitting = known(bearer, now).stream()
                .filter(each -> filter.map(each::fits).orElse(true))
                .toList();
        List<JsonObject> page = fitting.stream()
                .skip(startIndex - 1L)
                .limit(Math.min(count, ScimUsers.MOST))
                .map(each -> GroupJson.of(each, bearer))
                .toList();
        if (page.size() > 1) {
            audit.record(deed(AuditAct.EXPORTED, bearer, "groups=" + page.size())
                    .by(bearer.maker().value()));
        }
        return Answer.list(page, fitting.size(), startIndex);
    }

    private List<KnownGroup> known(Bearer bearer, Instant now) {
        OrganisationId organisation = bearer.organisation();
        Map<TeamId, ScimGroup> called = store.groups(organisation);
        Map<TeamId, Map<String, String>> members = members(organisation, now);
        return people.teams(organisation).stream()
                .sorted(Comparator.comparing((TeamOption each) -> each.id().value()))
                .map(each -> new KnownGroup(
                        each,
                        Optional.ofNullable(called.get(each.id())).map(ScimGroup::externalId),
                        members.getOrDefault(each.id(), Map.of())))
                .toList();
    }

    private Map<TeamId, Map<String, String>> members(OrganisationId organisation, Instant now) {
        Set<PersonId> gone = store.gone(organisation);
        Map<TeamId, Map<String, String>> members = new HashMap<>();
        for (MemberLine line : people.members(organisation, LocalDate.ofInstant(now, Clocks.ZONE))) {
            boolean stays = line.validUntil().isEmpty() || !gone.contains(line.person());
            if (line.role() == Role.LEARNER && line.team().isPresent() && stays) {
                members.computeIfAbsent(line.team().get(), team -> new LinkedHashMap<>())
                        .put(line.person().toString(), line.name());
            }
        }
        return members;
    }

    @ReadOnly
    public JsonObject read(Bearer bearer, String id, Instant now) {
        return GroupJson.of(one(bearer, id, now), bearer);
    }

    private KnownGroup one(Bearer bearer, String id, Instant now) {
        return known(bearer, now).stream()
                .filter(each -> each.team().id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound("group " + id));
    }

    /** Refuses a name that a team of this organisation has. */
    public JsonObject create(Bearer bearer, JsonObject sent, Instant now) {
        begin(bearer);
        Attributes asked = new Attributes(sent);
        asked.refuseOtherThan(GroupJson.SCHEMA);
        String name = asked.text("displayName").orElseThrow(() -> new RuleBroken("people.scim.value", "displayName"));
        TeamId team = organisations.addTeam(bearer.organisation(), null, name);
        call(bearer, team, asked.text("externalId"));
        seating.settle(bearer, team, Set.of(), members(asked), now);
        return changed(bearer, team.toString(), "create", now);
    }

    /** In place of what was told before; the members are those that it names and no others. */
    public JsonObject replace(Bearer bearer, String id, JsonObject sent, Optional<String> expected, Instant now) {
        begin(bearer);
        KnownGroup group = one(bearer, id, now);
        Answer.refuseOutdated(expected, GroupJson.of(group, bearer));
        new Attributes(sent).refuseOtherThan(GroupJson.SCHEMA);
        return change(bearer, group, new Attributes(sent), "replace", now);
    }

    public JsonObject patch(Bearer bearer, String id, JsonObject sent, Optional<String> expected, Instant now) {
        begin(bearer);
        KnownGroup group = one(bearer, id, now);
        JsonObject before = GroupJson.of(group, bearer);
        Answer.refuseOutdated(expected, before);
        return change(bearer, group, new Attributes(Patching.of(before, sent)), "patch", now);
    }

    private JsonObject change(Bearer bearer, KnownGroup group, Attributes asked, String word, Instant now) {
        TeamOption team = group.team();
        String name = asked.text("displayName").orElseThrow(() -> new RuleBroken("people.scim.value", "displayName"));
        if (!name.equals(team.name())) {
            organisations.changeTeam(bearer.organisation(), team.id(), team.parentOrNull(), name);
        }
        call(bearer, team.id(), asked.text("externalId"));
        seating.settle(bearer, team.id(), group.members().keySet(), members(asked), now);
        return changed(bearer, team.id().toString(), word, now);
    }

    private static Set<String> members(Attributes asked) {
        Set<String> members = new LinkedHashSet<>();
        for (Attributes each : asked.objects("members")) {
            members.add(each.text("value").orElseThrow(() -> new RuleBroken("people.scim.value", "members")));
        }
        return members;
    }

    private void call(Bearer bearer, TeamId team, Optional<String> external) {
        Map<TeamId, ScimGroup> called = store.groups(bearer.organisation());
        List<ScimGroup> others = new ArrayList<>(called.values());
        ScimGroup own = called.get(team);
        others.remove(own);
        if (external.isPresent()
                && others.stream().anyMatch(each -> each.externalId().equals(external.get()))) {
            throw new RuleBroken("people.scim.external", external.get());
        }
        if (own == null) {
            external.ifPresent(each -> store.add(new ScimGroup(bearer.organisation(), team, each)));
        } else {
            external.ifPresentOrElse(own::call, () -> store.drop(own));
        }
    }

    /** What people did in a team stays with it, so no team goes. One of another organisation is not found. */
    public void remove(Bearer bearer, String id, Instant now) {
        one(bearer, id, now);
        throw new RuleBroken("people.scim.group.kept");
    }

    private void begin(Bearer bearer) {
        store.gate(bearer.organisation());
        audit.onBehalfOf(bearer.maker().value());
    }

    private JsonObject changed(Bearer bearer, String team, String word, Instant now) {
        store.write();
        audit.record(deed(AuditAct.IMPORTED, bearer, word + " team=" + team));
        return read(bearer, team, now);
    }

    private static Deed deed(AuditAct act, Bearer bearer, String word) {
        return Deed.of(act).in(bearer.organisation().value()).with("scim token=" + bearer.token() + ' ' + word);
    }
}
