package nl.overenweer.people.scim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Staff;
import nl.overenweer.people.scim.asking.Filter;
import nl.overenweer.shared.NotFound;

/** Finds the people of the organisation that asks. Others are not found. */
@ApplicationScoped
class KnownUsers {
    @Inject
    private ScimStore store;

    @Inject
    private Staff staff;

    /** In the order of their numbers; who was removed, and who is not here, is left out. */
    List<KnownUser> among(Bearer bearer, Collection<PersonId> ids, LocalDate today) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<PersonId, ScimUser> told = store.told(bearer.organisation(), ids);
        return staff.among(bearer.organisation(), ids, today).stream()
                .map(each -> new KnownUser(
                        each, Optional.ofNullable(told.get(each.line().id())), today))
                .filter(KnownUser::visible)
                .sorted(Comparator.comparing(each -> each.member().line().id().value()))
                .toList();
    }

    KnownUser one(Bearer bearer, String id, LocalDate today) {
        return find(bearer, id, today).orElseThrow(() -> new NotFound("user " + id));
    }

    Optional<KnownUser> find(Bearer bearer, String id, LocalDate today) {
        PeopleQuery query = new PeopleQuery(bearer.organisation(), Optional.of(new Filter.Equal("id", id)));
        return among(bearer, store.people(query, 0, 1), today).stream().findFirst();
    }
}
