package nl.overenweer.authoring;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Outdated;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Makes a draft into the version that learners get from now on. Learners under way keep theirs. */
@UseCase
public class Publishing {
    private static final int LONGEST_NOTE = 1000;

    @Inject
    private DraftStore store;

    @Inject
    private Library library;

    @Inject
    private Canonical canonical;

    @Inject
    private Lint lint;

    @Inject
    private People people;

    @Inject
    private Event<ModulePublished> published;

    /**
     * Publishes the draft when nothing in it blocks that; otherwise gives what is wrong, and nothing has changed. Refuses without a note, a
     * draft that says the same as the current version, and one that was saved again since the revision that the trainer looked at.
     */
    public List<Remark> publish(String module, int revision, String note, PersonId by, Instant now) {
        Draft draft = store.openDraftToWrite(module).orElseThrow(() -> new RuleBroken("authoring.draft.none"));
        if (draft.revision() != revision) {
            throw new Outdated("authoring.publish.outdated");
        }
        String why = note.strip();
        if (why.isEmpty() || why.length() > LONGEST_NOTE) {
            throw new RuleBroken("authoring.publish.note-missing");
        }
        if (same(draft)) {
            throw new RuleBroken("authoring.publish.same");
        }
        List<Remark> remarks = lint.remarks(draft.files());
        if (remarks.stream().anyMatch(Remark::blocks)) {
            return remarks;
        }
        shelve(draft, why, by, now);
        return List.of();
    }

    private void shelve(Draft draft, String why, PersonId by, Instant now) {
        String name = people.names(List.of(by)).getOrDefault(by, "");
        ModuleVersion version = library.shelve(draft.files(), why, name, now);
        store.add(new PublishLog(draft.module(), version.id(), draft.id(), why, by, now));
        draft.end(Draft.Ending.PUBLISHED, now);
        published.fire(new ModulePublished(draft.module(), version.id(), by, now));
    }

    private boolean same(Draft draft) {
        return library.current(draft.module())
                .filter(current -> canonical.of(current.id()).equals(draft.files()))
                .isPresent();
    }

    /** Who published what from the studio, the last first. */
    public List<PublishLog> log(String module) {
        return store.logOf(module);
    }
}
