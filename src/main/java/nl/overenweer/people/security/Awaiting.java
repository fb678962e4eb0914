package nl.overenweer.people.security;

import nl.overenweer.people.PersonId;

/**
 * Somebody whose password was right, but who must show her second factor, or set one up, before her session gives any right. To the rest
 * of the product she is nobody until then.
 *
 * @param through whether an organisation's own provider opened the session
 */
public record Awaiting(PersonId person, long session, Step step, boolean through) {
    public enum Step {
        /** Type the code of the device that she set up. */
        CODE,
        /** An organisation asks for a second factor for what she does there, and she has none. */
        SET_UP
    }
}
