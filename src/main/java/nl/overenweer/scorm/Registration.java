package nl.overenweer.scorm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.learning.AttemptId;
import nl.overenweer.learning.Learner;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.scorm.sequencing.SequencingState;

/**
 * A learner's way through one package: the standard's word, and one for each attempt at a module and each package in it.
 *
 * @param version on which she goes on, also when a newer one comes
 * @param part which part is in front of her; empty for none
 * @param session the number of the last one: whoever has it may commit
 * @param commit the last that came in of that session
 * @param device where that session is
 * @param open whether it goes on, as far as we know
 */
record Registration(
        long id,
        RegistrationKey key,
        AttemptId attempt,
        String item,
        PersonId person,
        OrganisationId organisation,
        PackageVersionId version,
        Optional<String> part,
        SequencingState state,
        int session,
        int commit,
        String device,
        boolean open,
        Instant lastAt) {
    /** A window that lives tells so more often than this. */
    static final Duration SILENCE = Duration.ofMinutes(2);

    boolean belongsTo(Learner learner) {
        return person.equals(learner.person()) && organisation.equals(learner.organisation());
    }

    /** Whether a window on another device is at it now. */
    boolean isTaken(String here, Instant now) {
        return open && !device.equals(here) && lastAt.plus(SILENCE).isAfter(now);
    }

    /** When the window was last heard of: now, or before it fell silent. */
    Instant lastHeard(Instant now) {
        return lastAt.plus(SILENCE).isAfter(now) ? now : lastAt;
    }

    Registration at(String newPart, SequencingState newState) {
        return new Registration(
                id,
                key,
                attempt,
                item,
                person,
                organisation,
                version,
                Optional.of(newPart).filter(text -> !text.isEmpty()),
                newState,
                session,
                commit,
                device,
                open,
                lastAt);
    }

    Registration opened(String here, Instant now) {
        return new Registration(
                id, key, attempt, item, person, organisation, version, part, state, session + 1, 0, here, true, now);
    }

    Registration committed(int number, Instant now) {
        return new Registration(
                id, key, attempt, item, person, organisation, version, part, state, session, number, device, true, now);
    }

    Registration closed(Instant now) {
        return new Registration(
                id,
                key,
                attempt,
                item,
                person,
                organisation,
                version,
                part,
                state,
                session,
                commit,
                device,
                false,
                now);
    }
}
