package nl.overenweer.people.scim;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Place;
import nl.overenweer.people.Role;
import nl.overenweer.people.Staff;
import nl.overenweer.people.Wording;
import nl.overenweer.people.scim.ScimUser.Standing;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps the people of one organisation as its own system tells them, by the rules of a list of staff. Others' people are not found. */
@UseCase
public class ScimUsers {
    /** Resources on one page at most. */
    public static final int MOST = 200;

    @Inject
    private ScimStore store;

    @Inject
    private Staff staff;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private KnownUsers known;

    @Inject
    private Leaving leaving;

    @Inject
    private Moving moving;

    @Inject
    private Audit audit;

    /**
     * @param startIndex the first is 1
     */
    @ReadOnly
    public JsonObject list(Bearer bearer, Optional<Filter> filter, int startIndex, int count, Instant now) {
        PeopleQuery query = new PeopleQuery(bearer.organisation(), filter);
        long total = store.count(query);
        int size = Math.min(count, MOST);
        List<PersonId> ids = size == 0 ? List.of() : store.people(query, startIndex - 1, size);
        List<JsonObject> users = known.among(bearer, ids, day(now)).stream()
                .map(each -> UserJson.of(each, bearer))
                .toList();
        if (users.size() > 1) {
            audit.record(deed(AuditAct.EXPORTED, bearer, "users=" + users.size())
                    .by(bearer.maker().value()));
        }
        return Answer.list(users, total, startIndex);
    }

    @ReadOnly
    public JsonObject read(Bearer bearer, String id, Instant now) {
        return UserJson.of(known.one(bearer, id, day(now)), bearer);
    }

    /** She joins by the account that she has or by a new one. Refuses who is one of the organisation's people already, and who is not active. */
    public JsonObject create(Bearer bearer, JsonObject sent, Instant now) {
        begin(bearer);
        Attributes asked = new Attributes(sent);
        asked.refuseOtherThan(UserJson.SCHEMA);
        String email = Wording.email(asked.text("userName").orElse(""));
        if (!asked.truth("active").orElse(true)) {
            throw new RuleBroken("people.scim.inactive");
        }
        LocalDate today = day(now);
        List<PersonId> here = staff.withEmails(bearer.organisation(), List.of(email), today).stream()
                .map(each -> each.line().id())
                .toList();
        if (!known.among(bearer, here, day(now)).isEmpty()) {
            throw new RuleBroken("people.scim.taken", email);
        }
        PersonId person = joined(bearer, email, Naming.first(asked, email), place(bearer, Optional.empty()), now);
        tell(bearer, person, asked);
        return changed(bearer, person, "create", now);
    }

    private Place place(Bearer bearer, Optional<KnownUser> user) {
        return user.flatMap(KnownUser::lastLearning)
                .map(each -> new Place(Role.LEARNER, each.teamOrNull(), each.profession()))
                .orElseGet(() -> new Place(
                        Role.LEARNER,
                        null,
                        organisations.kind(bearer.organisation()).usualProfession()));
    }

    private PersonId joined(Bearer bearer, String email, String name, Place place, Instant now) {
        LocalDate today = day(now);
        Staff.Arrival arrival = new Staff.Arrival(email, name, place, today, Optional.empty());
        PersonId person =
                staff.enter(bearer.organisation(), List.of(arrival), now).get(0).person();
        store.toldOf(bearer.organisation(), person).stand(Standing.ACTIVE);
        return person;
    }

    /**
     * In place of what was told before. What it does not say of her name stays, and so does whether she is active. Another {@code userName}
     * moves her account to that address.
     */
    public JsonObject replace(Bearer bearer, String id, JsonObject sent, Optional<String> expected, Instant now) {
        begin(bearer);
        KnownUser user = known.one(bearer, id, day(now));
        Answer.refuseOutdated(expected, UserJson.of(user, bearer));
        new Attributes(sent).refuseOtherThan(UserJson.SCHEMA);
        return change(bearer, user, sent, "replace", now);
    }

    public JsonObject patch(Bearer bearer, String id, JsonObject sent, Optional<String> expected, Instant now) {
        begin(bearer);
        KnownUser user = known.one(bearer, id, day(now));
        JsonObject before = UserJson.of(user, bearer);
        Answer.refuseOutdated(expected, before);
        return change(bearer, user, Patching.of(before, sent), "patch", now);
    }

    private JsonObject change(Bearer bearer, KnownUser user, JsonObject wanted, String word, Instant now) {
        JsonObject before = UserJson.of(user, bearer);
        Attributes asked = new Attributes(wanted);
        PersonId person = user.member().line().id();
        moving.follow(bearer, user, Wording.email(asked.text("userName").orElse("")), now);
        Naming.anew(new Attributes(before), asked)
                .filter(name -> user.member().ours())
                .ifPresent(name -> people.rename(bearer.organisation(), person, name));
        tell(bearer, person, asked);
        boolean active = asked.truth("active").orElse(user.active());
        if (user.active() && !active) {
            leaving.leave(bearer, user);
            store.toldOf(bearer.organisation(), person).stand(Standing.INACTIVE);
        } else if (!user.active() && active) {
            PersonLine line = user.member().line();
            joined(bearer, line.email(), line.name(), place(bearer, Optional.of(user)), now);
        }
        return changed(bearer, person, word, now);
    }

    private void tell(Bearer bearer, PersonId person, Attributes asked) {
        OrganisationId organisation = bearer.organisation();
        Optional<String> external = asked.text("externalId");
        external.flatMap(each -> store.calledUser(organisation, each))
                .filter(other -> !other.equals(person))
                .ifPresent(other -> {
                    throw new RuleBroken("people.scim.external", external.get());
                });
        Attributes name = asked.object("name");
        store.toldOf(organisation, person)
                .told(
                        external.orElse(null),
                        name.text("givenName").map(Naming::part).orElse(null),
                        name.text("familyName").map(Naming::part).orElse(null));
    }

    /** Her memberships end and the system forgets her; what she did stays hers. */
    public void remove(Bearer bearer, String id, Optional<String> expected, Instant now) {
        begin(bearer);
        KnownUser user = known.one(bearer, id, day(now));
        Answer.refuseOutdated(expected, UserJson.of(user, bearer));
        PersonId person = user.member().line().id();
        if (user.active()) {
            leaving.leave(bearer, user);
        }
        store.toldOf(bearer.organisation(), person).stand(Standing.REMOVED);
        audit.record(deed(AuditAct.IMPORTED, bearer, "remove").about(person.value()));
    }

    /** One at a time for an organisation; who made the key answers for it. */
    private void begin(Bearer bearer) {
        store.gate(bearer.organisation());
        audit.onBehalfOf(bearer.maker().value());
    }

    private JsonObject changed(Bearer bearer, PersonId person, String word, Instant now) {
        store.write();
        audit.record(deed(AuditAct.IMPORTED, bearer, word).about(person.value()));
        return read(bearer, person.toString(), now);
    }

    private static LocalDate day(Instant now) {
        return LocalDate.ofInstant(now, Clocks.ZONE);
    }

    private static Deed deed(AuditAct act, Bearer bearer, String word) {
        return Deed.of(act).in(bearer.organisation().value()).with("scim token=" + bearer.token() + ' ' + word);
    }
}
