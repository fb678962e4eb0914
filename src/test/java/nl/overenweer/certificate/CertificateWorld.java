package nl.overenweer.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.learning.Ticket;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.PeopleWorld;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;

/** Certificates for tests in the container, earned by the verbs that learners use. */
@ApplicationScoped
public class CertificateWorld {
    public static final Instant NOW = LearningWorld.NOW;

    @Inject
    private LearningWorld world;

    @Inject
    private PeopleWorld people;

    @Inject
    private Attempts attempts;

    @Inject
    private Certificates certificates;

    public Learner learner() {
        return world.learner(Profession.GGZ);
    }

    public String module() {
        return world.module();
    }

    /** What she gets for a module of her own. */
    public OwnProof earned(Learner learner) {
        return earned(learner, module(), NOW);
    }

    public OwnProof earned(Learner learner, String module, Instant now) {
        return finished(learner, attempts.open(learner, module, now), module, now);
    }

    /** The same once more, later. */
    public OwnProof again(Learner learner, String module, Instant now) {
        return finished(learner, attempts.startAgain(learner, module, now), module, now);
    }

    private OwnProof finished(Learner learner, AttemptId attempt, String module, Instant now) {
        attempts.read(learner, attempt, "begin", Ticket.fresh(), now);
        attempts.decide(learner, attempt, "casus-1", "balie", "a", "niets", Ticket.fresh(), now);
        attempts.predict(learner, attempt, "casus-1", "balie", "a", Ticket.fresh(), now);
        attempts.answer(learner, attempt, "toets", "t01", List.of("a"), Ticket.fresh(), now);
        attempts.answer(learner, attempt, "toets", "t02", List.of("5"), Ticket.fresh(), now);
        attempts.finish(learner, attempt, "toets", Ticket.fresh(), now);
        return certificates.of(learner.person()).stream()
                .filter(own -> own.proof().module().equals(module))
                .findFirst()
                .orElseThrow();
    }

    public CurrentUser administrator(OrganisationId organisation) {
        return signedIn(organisation, Role.ADMINISTRATOR);
    }

    public CurrentUser platformAdministrator() {
        return signedIn(people.organisation(), Role.PLATFORM_ADMINISTRATOR);
    }

    private CurrentUser signedIn(OrganisationId organisation, Role role) {
        PersonId person = people.member(organisation, role);
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(organisation, "Ggz", OrganisationKind.GGZ, null, role, Profession.GGZ);
        user.enter(new SignedIn(1, person, "B", "b@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }
}
