package nl.overenweer.people.security;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.OrganisationLine;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.UseCase;

/** Keeps who looks after the platform as a whole. They belong to an organisation of their own, apart from those that learn here. */
@UseCase
public class PlatformAdministrators {
    private static final String ORGANISATION = "Beheer van Over en Weer";
    private static final String REGION = "Landelijk";

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Passwords passwords;

    /** Who already has an account keeps it and gets the role and the password. Refuses a password that is too easy. */
    public PersonId appoint(String email, String name, String password, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Clocks.ZONE);
        PersonId person = people.withEmail(email).orElseGet(() -> people.register(email, name, now));
        OrganisationId organisation = own(today, now);
        boolean held = people.members(organisation, today).stream()
                .anyMatch(each -> each.person().equals(person) && each.role() == Role.PLATFORM_ADMINISTRATOR);
        if (!held) {
            people.join(person, organisation, null, Role.PLATFORM_ADMINISTRATOR, Profession.OTHER, today);
            people.join(person, organisation, null, Role.ADMINISTRATOR, Profession.OTHER, today);
        }
        passwords.choose(person, password, now);
        return person;
    }

    private OrganisationId own(LocalDate today, Instant now) {
        return organisations.lines(today).stream()
                .filter(each -> each.name().equals(ORGANISATION))
                .map(OrganisationLine::id)
                .findFirst()
                .orElseGet(() -> organisations.found(ORGANISATION, OrganisationKind.OTHER, REGION, now));
    }
}
