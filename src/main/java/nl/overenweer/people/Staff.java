package nl.overenweer.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Keeps the people of an organisation as a list of its staff tells them: many at a time, as opposed to {@link Administration}. */
@UseCase
public class Staff {
    private static final int AT_A_TIME = 400;

    /** Somebody who joined, and whether her account was made for it. */
    public record Entered(PersonId person, boolean registered) {}

    /** Somebody who is to join, from one day on and perhaps until and with another. Her address is written as accounts have it. */
    public record Arrival(String email, String name, Place place, LocalDate from, Optional<LocalDate> until) {
        public Arrival {
            email = Wording.email(email);
        }
    }

    @Inject
    private PeopleStore store;

    @Inject
    private OrganisationStore organisations;

    @Inject
    private Audit audit;

    /** Who of these addresses works or worked here. Who only works elsewhere is left out, as is who has no account. */
    @ReadOnly
    public List<StaffMember> withEmails(OrganisationId organisation, Collection<String> emails, LocalDate day) {
        List<String> all = List.copyOf(emails);
        List<StaffMember> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            List<String> some = all.subList(i, Math.min(all.size(), i + AT_A_TIME));
            found.addAll(members(organisation, store.membershipsWithEmail(organisation, some), day));
        }
        return found;
    }

    private List<StaffMember> members(OrganisationId organisation, List<Membership> memberships, LocalDate day) {
        Map<Person, List<Membership>> held = memberships.stream().collect(Collectors.groupingBy(Membership::person));
        if (held.isEmpty()) {
            return List.of();
        }
        List<Long> ids = held.keySet().stream().map(each -> each.id().value()).toList();
        Set<Long> shared = new HashSet<>(store.workingElsewhere(organisation, ids, day));
        return held.entrySet().stream()
                .map(each -> member(
                        each.getKey(),
                        each.getValue(),
                        !shared.contains(each.getKey().id().value())))
                .toList();
    }

    private static StaffMember member(Person person, List<Membership> held, boolean ours) {
        List<MemberLine> lines = held.stream().map(MemberLine::of).toList();
        return new StaffMember(
                new PersonLine(person.id(), person.name(), person.email(), person.registeredAt(), lines), ours);
    }

    /** Who of these is or was one of this organisation's people. */
    @ReadOnly
    public List<StaffMember> among(OrganisationId organisation, Collection<PersonId> persons, LocalDate day) {
        List<Long> all = persons.stream().map(PersonId::value).toList();
        List<StaffMember> found = new ArrayList<>();
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            List<Long> some = all.subList(i, Math.min(all.size(), i + AT_A_TIME));
            found.addAll(members(organisation, store.membershipsIn(organisation, some), day));
        }
        return found;
    }

    /**
     * People join, by the account that they have or by a new one, in the order of the list. Refuses an address that only differs in its
     * accents from another's, and the same role in the same place for a second time.
     */
    public List<Entered> enter(OrganisationId organisation, List<Arrival> arrivals, Instant now) {
        if (arrivals.isEmpty()) {
            return List.of();
        }
        Map<String, Person> persons = accounts(arrivals);
        Set<String> known = Set.copyOf(persons.keySet());
        for (Arrival each : arrivals) {
            persons.computeIfAbsent(each.email(), email -> store.enrol(new Person(email, each.name(), now)));
        }
        store.write();
        refuseTwice(organisation, arrivals, persons);
        List<Entered> entered = new ArrayList<>();
        Set<String> counted = new HashSet<>(known);
        for (Arrival each : arrivals) {
            Person person = Objects.requireNonNull(persons.get(each.email()));
            Membership joined = membership(organisation, person, each);
            store.enrol(joined);
            boolean registered = counted.add(each.email());
            entered.add(new Entered(person.id(), registered));
            tell(joined, registered);
        }
        store.write();
        return entered;
    }

    private void tell(Membership joined, boolean registered) {
        Deed given = joined.deed(AuditAct.ROLE_GIVEN);
        if (registered) {
            audit.record(new Deed(
                    AuditAct.PERSON_REGISTERED, given.actor(), given.organisation(), given.person(), "roster"));
        }
        audit.record(given);
    }

    private Map<String, Person> accounts(List<Arrival> arrivals) {
        List<String> emails = arrivals.stream().map(Arrival::email).distinct().toList();
        Map<String, Person> persons = new HashMap<>();
        for (Person person : store.personsWithEmail(emails)) {
            if (!emails.contains(person.email())) {
                throw new RuleBroken("people.email.taken", person.email());
            }
            persons.put(person.email(), person);
        }
        return persons;
    }

    private void refuseTwice(OrganisationId organisation, List<Arrival> arrivals, Map<String, Person> persons) {
        List<Long> ids =
                persons.values().stream().map(each -> each.id().value()).toList();
        Set<String> held = store.membershipsIn(organisation, ids).stream()
                .filter(each -> each.validUntil().isEmpty())
                .map(each -> key(
                        each.person().email(),
                        each.role(),
                        each.team().map(Team::id).orElse(null)))
                .collect(Collectors.toCollection(HashSet::new));
        for (Arrival each : arrivals) {
            if (!held.add(key(each.email(), each.place().role(), each.place().team()))) {
                throw new RuleBroken("people.membership.twice");
            }
        }
    }

    private static String key(String email, Role role, @Nullable TeamId team) {
        return email + '|' + role + '|' + team;
    }

    private Membership membership(OrganisationId organisation, Person person, Arrival arrival) {
        Place place = arrival.place();
        TeamId asked = place.team();
        Team team = asked == null ? null : organisations.teamIn(organisation, asked);
        Membership joined = new Membership(
                person,
                organisations.organisation(organisation),
                team,
                place.role(),
                place.profession(),
                arrival.from());
        arrival.until().ifPresent(joined::end);
        return joined;
    }

    /**
     * Another team, role or trade from this day on: the old membership ends the day before and stays on record. One that has not held
     * before this day is corrected itself.
     *
     * @return the membership that holds from this day on
     */
    public MembershipId move(OrganisationId organisation, MembershipId id, Place place, LocalDate day) {
        Membership held = store.membershipIn(organisation, id);
        TeamId asked = place.team();
        Team team = asked == null ? null : organisations.teamIn(organisation, asked);
        if (!held.validFrom().isBefore(day)) {
            held.correct(team, place.role(), place.profession(), day);
            audit.record(held.deed(AuditAct.ROLE_CHANGED));
            return id;
        }
        Membership next =
                new Membership(held.person(), held.organisation(), team, place.role(), place.profession(), day);
        held.validUntil().ifPresent(next::end);
        held.moveLastDay(day.minusDays(1), day);
        store.add(next);
        audit.record(held.deed(AuditAct.ROLE_ENDED));
        audit.record(next.deed(AuditAct.ROLE_GIVEN));
        return next.id();
    }

    /** Until and with this day, also when another last day was set that has not passed. */
    public void lastDay(OrganisationId organisation, MembershipId membership, LocalDate lastDay, LocalDate today) {
        Membership held = store.membershipIn(organisation, membership);
        held.moveLastDay(lastDay, today);
        audit.record(held.deed(AuditAct.ROLE_ENDED));
    }
}
