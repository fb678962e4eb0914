package nl.overenweer.learning;

import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;

/** Who learns, for which organisation, and as what: what of a person this room knows. Every attempt belongs to one. */
public record Learner(PersonId person, OrganisationId organisation, Profession profession) {
    /** The person behind this request; refuses when nobody is signed in. */
    public static Learner of(CurrentUser user) {
        return new Learner(user.person(), user.organisation(), user.profession());
    }
}
