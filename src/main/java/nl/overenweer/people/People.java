package nl.overenweer.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Keeps people and their memberships, and tells other rooms their names. */
@UseCase
public class People {
    private static final int AT_A_TIME = 400;

    @Inject
    private PeopleStore store;

    @Inject
    private OrganisationStore organisations;

    @Inject
    private Audit audit;

    /** Who is unknown is left out. */
    public Map<PersonId, String> names(Collection<PersonId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return store.persons(ids.stream().map(PersonId::value).toList()).stream()
                .collect(Collectors.toMap(Person::id, Person::name));
    }

    /** How to write to these people; who is unknown is left out. */
    @ReadOnly
    public Map<PersonId, Contact> contacts(Collection<PersonId> ids) {
        Map<PersonId, Contact> contacts = new HashMap<>();
        List<Long> all = ids.stream().map(PersonId::value).distinct().toList();
        for (int i = 0; i < all.size(); i += AT_A_TIME) {
            store.persons(all.subList(i, Math.min(all.size(), i + AT_A_TIME)))
                    .forEach(person -> contacts.put(person.id(), Contact.of(person)));
        }
        return contacts;
    }

    /** Whether she wants mail that she need not get: of what she chose herself, and a manager's summary of the week. */
    public void wantOptionalMail(PersonId id, boolean wish) {
        store.person(id).wantOptionalMail(wish);
    }

    public String name(PersonId id) {
        return store.person(id).name();
    }

    public String email(PersonId id) {
        return store.person(id).email();
    }

    public Optional<PersonId> withEmail(String email) {
        return store.personWithEmail(email.strip().toLowerCase(Locale.ROOT)).map(Person::id);
    }

    public String organisationName(OrganisationId id) {
        return organisations.organisation(id).name();
    }

    public List<TeamOption> teams(OrganisationId organisation) {
        return new TeamTree(organisations.teamsIn(organisation)).lines(Map.of());
    }

    /** These teams and all teams below them; what is no team of this organisation is left out. */
    @ReadOnly
    public Set<TeamId> withAllBelow(OrganisationId organisation, Set<TeamId> tops) {
        List<Team> known = organisations.teamsIn(organisation);
        Set<TeamId> ours = known.stream().map(Team::id).filter(tops::contains).collect(Collectors.toSet());
        return new TeamTree(known).withAllBelow(ours);
    }

    /** All memberships of an organisation that hold on this day, by name. */
    public List<MemberLine> members(OrganisationId organisation, LocalDate day) {
        return store.membershipsIn(organisation, day).stream()
                .map(MemberLine::of)
                .toList();
    }

    /** Whose figures she may see. Refuses who is no manager here. */
    public ManagedScope managedBy(CurrentUser user) {
        if (!user.has(Role.MANAGER)) {
            throw new NotAllowed("no manager");
        }
        boolean whole = user.seats().stream()
                .anyMatch(seat -> seat.role() == Role.MANAGER
                        && seat.organisation().equals(user.organisation())
                        && seat.team().isEmpty());
        if (whole) {
            return new ManagedScope(user.organisation(), Set.of());
        }
        TeamTree tree = new TeamTree(organisations.teamsIn(user.organisation()));
        return new ManagedScope(user.organisation(), tree.withAllBelow(user.teams(Role.MANAGER)));
    }

    /** Refuses an e-mail address that somebody has: one person, one account, whatever the number of organisations. */
    public PersonId register(String email, String name, Instant now) {
        Person person = new Person(email, name, now);
        if (store.personWithEmail(person.email()).isPresent()) {
            throw new RuleBroken("people.email.taken", person.email());
        }
        store.add(person);
        audit.record(Deed.of(AuditAct.PERSON_REGISTERED).about(person.id().value()));
        return person.id();
    }

    /** Refuses a team of another organisation, and the same role in the same place for a second time. */
    public MembershipId join(
            PersonId person,
            OrganisationId organisation,
            @Nullable TeamId team,
            Role role,
            Profession profession,
            LocalDate from) {
        Team place = team == null ? null : organisations.teamIn(organisation, team);
        boolean twice = store.membershipsIn(organisation, List.of(person.value())).stream()
                .anyMatch(held -> held.role() == role
                        && held.validUntil().isEmpty()
                        && held.team().map(Team::id).equals(Optional.ofNullable(team)));
        if (twice) {
            throw new RuleBroken("people.membership.twice");
        }
        Membership membership = new Membership(
                store.person(person), organisations.organisation(organisation), place, role, profession, from);
        store.add(membership);
        audit.record(membership.deed(AuditAct.ROLE_GIVEN));
        return membership.id();
    }

    /** Until and with this day. Refuses a membership of another organisation as not found. */
    public void end(OrganisationId organisation, MembershipId membership, LocalDate lastDay) {
        Membership held = store.membershipIn(organisation, membership);
        held.end(lastDay);
        audit.record(held.deed(AuditAct.ROLE_ENDED));
    }

    /** The people of one organisation whose name or address holds what is sought, by name. */
    public Slice<PersonLine> search(OrganisationId organisation, String sought, int from, int size) {
        String small = sought.strip().toLowerCase(Locale.ROOT);
        List<Person> found = store.membersNamed(organisation, small, from, size);
        return new Slice<>(lines(organisation, found), store.countMembersNamed(organisation, small), from, size);
    }

    /** Somebody of another organisation is not found. */
    public PersonLine member(OrganisationId organisation, PersonId id) {
        return lines(organisation, List.of(store.memberOf(organisation, id))).get(0);
    }

    private List<PersonLine> lines(OrganisationId organisation, List<Person> found) {
        if (found.isEmpty()) {
            return List.of();
        }
        Map<PersonId, List<MemberLine>> memberships =
                store
                        .membershipsIn(
                                organisation,
                                found.stream().map(each -> each.id().value()).toList())
                        .stream()
                        .map(MemberLine::of)
                        .collect(Collectors.groupingBy(MemberLine::person));
        Function<Person, PersonLine> line = each -> new PersonLine(
                each.id(),
                each.name(),
                each.email(),
                each.registeredAt(),
                memberships.getOrDefault(each.id(), List.of()));
        return found.stream().map(line).toList();
    }

    /** One of the memberships of an organisation's own member; anything else is not found. */
    public MemberLine membership(OrganisationId organisation, MembershipId id) {
        return MemberLine.of(store.membershipIn(organisation, id));
    }

    /**
     * Whether the administrator of this organisation decides over her account: only while she works for no other. Otherwise he could make
     * somebody of another organisation his member and take her account over.
     */
    public boolean accountIsOurs(OrganisationId organisation, PersonId id, LocalDate today) {
        return !store.worksElsewhere(
                organisation, store.memberOf(organisation, id).id(), today);
    }

    /** Whose last place ended before this day, and who was registered before it; who was erased is left out. */
    @ReadOnly
    public List<PersonId> withoutPlaceSince(LocalDate day, int most) {
        return store.withoutPlaceSince(day, most).stream().map(PersonId::new).toList();
    }

    public void rename(OrganisationId organisation, PersonId id, String name) {
        store.memberOf(organisation, id).rename(name);
        audit.record(Deed.of(AuditAct.PERSON_CHANGED)
                .in(organisation.value())
                .about(id.value())
                .with("name"));
    }

    /** The address by which she signs in and to which we write. Refuses one that somebody has. */
    public void readdress(OrganisationId organisation, PersonId id, String email) {
        Person person = store.memberOf(organisation, id);
        String wanted = Wording.email(email);
        if (store.personWithEmail(wanted)
                .filter(other -> !other.id().equals(id))
                .isPresent()) {
            throw new RuleBroken("people.email.taken", wanted);
        }
        person.moveTo(wanted);
        audit.record(Deed.of(AuditAct.PERSON_CHANGED)
                .in(organisation.value())
                .about(id.value())
                .with("address"));
    }

    public Preferences preferences(PersonId id) {
        Person person = store.person(id);
        return new Preferences(person.language(), person.theme());
    }

    public void prefer(PersonId id, Preferences wish) {
        store.person(id).prefer(wish.language(), wish.theme());
    }
}
