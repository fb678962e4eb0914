package nl.overenweer.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicLong;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.Clocks;

/** A world for tests in the container, made by the product's own verbs. Every name is new, so that tests do not meet. */
@ApplicationScoped
public class PeopleWorld {
    public static final String PASSWORD = "paraplu kwartje brug";
    public static final Instant NOW = Instant.parse("2026-11-20T10:00:00Z");

    private final AtomicLong names = new AtomicLong(System.nanoTime());

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private Passwords passwords;

    public OrganisationId organisation() {
        return organisations.found("Ggz " + names.incrementAndGet(), OrganisationKind.GGZ, "Noordrand", NOW);
    }

    public TeamId team(OrganisationId organisation) {
        return organisations.addTeam(organisation, null, "Team " + names.incrementAndGet());
    }

    public PersonId member(OrganisationId organisation, Role role) {
        PersonId person = people.register("p" + names.incrementAndGet() + "@westerkade.example", "Lid Van Test", NOW);
        people.join(person, organisation, null, role, Profession.GGZ, today());
        passwords.choose(person, PASSWORD, NOW);
        return person;
    }

    public String emailOf(PersonId person) {
        return people.email(person);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(NOW, Clocks.ZONE);
    }
}
