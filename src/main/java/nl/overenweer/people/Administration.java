package nl.overenweer.people;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotAllowed;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** What an administrator does with the people of the own organisation, and an administrator of the platform with an organisation's first ones. */
@UseCase
public class Administration {
    @Inject
    private People people;

    /** Somebody who has an account already joins by it, under the name that it has. Refuses a role that is not his to give. */
    public PersonId add(CurrentUser administrator, String email, String name, Place place, Instant now) {
        refuseUngrantable(administrator, place.role());
        return joined(administrator.organisation(), email, name, place, now);
    }

    /** Gives one of the own people another role. Refuses a role that is not his to give. */
    public void give(CurrentUser administrator, PersonId person, Place place, Instant now) {
        refuseUngrantable(administrator, place.role());
        PersonLine member = people.member(administrator.organisation(), person);
        join(member.id(), administrator.organisation(), place, now);
    }

    /** Refuses the own role of administrator: nobody locks himself out. */
    public void end(CurrentUser administrator, MembershipId membership, LocalDate lastDay) {
        MemberLine line = people.membership(administrator.organisation(), membership);
        if (line.role() == Role.ADMINISTRATOR && line.person().equals(administrator.person())) {
            throw new RuleBroken("people.membership.self");
        }
        people.end(administrator.organisation(), membership, lastDay);
    }

    /** Refuses who works for another organisation too: that account is not only ours. */
    public void rename(CurrentUser administrator, PersonId person, String name, LocalDate today) {
        refuseShared(administrator, person, today);
        people.rename(administrator.organisation(), person, name);
    }

    /** Refuses who works for another organisation too, and who is not found here. */
    public void refuseShared(CurrentUser administrator, PersonId person, LocalDate today) {
        if (!people.accountIsOurs(administrator.organisation(), person, today)) {
            throw new RuleBroken("people.member.not-ours");
        }
    }

    /** An organisation's administrator or trainer, by the platform's administrator. */
    public PersonId appoint(
            CurrentUser platform, OrganisationId organisation, String email, String name, Place place, Instant now) {
        if (!platform.has(Role.PLATFORM_ADMINISTRATOR)) {
            throw new NotAllowed("no administrator of the platform");
        }
        refuseUngrantable(platform, place.role());
        return joined(organisation, email, name, place, now);
    }

    /** Who keeps an organisation or writes for all of them, for the platform's administrator. */
    public List<MemberLine> keepers(OrganisationId organisation, LocalDate today) {
        return people.members(organisation, today).stream()
                .filter(line -> line.role() == Role.ADMINISTRATOR || line.role() == Role.TRAINER)
                .toList();
    }

    private PersonId joined(OrganisationId organisation, String email, String name, Place place, Instant now) {
        Optional<PersonId> known = people.withEmail(email);
        PersonId person = known.isPresent() ? known.get() : people.register(email, name, now);
        join(person, organisation, place, now);
        return person;
    }

    private void join(PersonId person, OrganisationId organisation, Place place, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        people.join(person, organisation, place.team(), place.role(), place.profession(), today);
    }

    private static void refuseUngrantable(CurrentUser administrator, Role role) {
        if (!Role.grantableBy(administrator.roles()).contains(role)) {
            throw new NotAllowed("role " + role);
        }
    }
}
