package nl.overenweer.authoring;

import java.time.Instant;
import java.util.Optional;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.people.PersonId;

/**
 * What a trainer sees of a module: its open draft, or its current version where nobody is writing.
 *
 * @param current the version that learners start with today
 * @param draft none while nobody is writing: the first save opens one
 * @param revision how often the draft was saved
 * @param base the same module before the draft, in the same canonical form: what to compare with
 */
public record Work(
        String module, ModuleVersion current, Optional<DraftState> draft, ModuleFiles files, ModuleFiles base) {
    /** The open draft. @param outdated its base is no longer the current version */
    public record DraftState(
            DraftId id, int revision, Optional<PersonId> editedBy, Instant editedAt, boolean outdated) {}

    public boolean writing() {
        return draft.isPresent();
    }

    public int revision() {
        return draft.map(DraftState::revision).orElse(0);
    }

    /** Whether the draft says anything else than its base. */
    public boolean changed() {
        return !files.equals(base);
    }
}
