package nl.overenweer.scorm.cmi;

import java.util.Optional;

/** What content gets when it asks for an element: its value, or an empty text and why. */
public record Answer(String value, Optional<Fault> fault) {
    static Answer refused(Fault fault) {
        return new Answer("", Optional.of(fault));
    }
}
