package nl.overenweer.authoring;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.overenweer.authoring.Work.DraftState;
import nl.overenweer.authoring.editing.Edit;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps what trainers are writing. */
@UseCase
public class Drafts {
    private static final String MAIN = "module.yaml";

    @Inject
    private DraftStore store;

    @Inject
    private Library library;

    @Inject
    private Canonical canonical;

    /** The open draft of this module, or its current version where nobody is writing. Refuses a module that is not there. */
    public Work look(String module) {
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        return work(current, store.openDraftOf(module));
    }

    /** The open drafts by module. */
    public Map<String, DraftState> open() {
        return store.openDrafts().stream()
                .collect(Collectors.toMap(Draft::module, draft -> state(draft, library.current(draft.module()))));
    }

    /** Begins a draft from the current version; where one is open already, that one. */
    public Work open(String module, PersonId by, Instant now) {
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        return work(current, Optional.of(toWrite(current, by, now)));
    }

    /** Begins a draft of a module that is not there yet, with this text. Refuses an address that a module has. */
    public int begin(String module, ModuleFiles files, PersonId by, Instant now) {
        if (library.current(module).isPresent() || store.openDraftOf(module).isPresent()) {
            throw new RuleBroken("authoring.module.there", module);
        }
        return store.add(new Draft(module, Optional.empty(), canonical.form(files), Optional.of(by), now))
                .revision();
    }

    /**
     * Writes one word of the module's own file for another, as for a package that got a next version, and opens a draft for it where there is
     * none. False when the word does not stand there.
     */
    public boolean exchange(String module, String word, String other, PersonId by, Instant now) {
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        ModuleFiles before =
                store.openDraftToWrite(module).map(Draft::files).orElseGet(() -> canonical.of(current.id()));
        String text = before.text(MAIN).orElse("");
        if (!text.contains(word)) {
            return false;
        }
        toWrite(current, by, now).save(before.with(MAIN, text.replace(word, other)), by, now);
        return true;
    }

    /**
     * Adds a package of another tool as the last item, one that counts for being done, and opens a draft for it where there is none. Refuses while
     * the draft can't be read as a module.
     */
    public void place(String module, ScormPackage item, PersonId by, Instant now) {
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        ModuleFiles before =
                store.openDraftToWrite(module).map(Draft::files).orElseGet(() -> canonical.of(current.id()));
        ModuleFiles after =
                canonical.with(before, item).orElseThrow(() -> new RuleBroken("authoring.package.unreadable", module));
        toWrite(current, by, now).save(after, by, now);
    }

    /** What a version says, in the same form as a draft. */
    public ModuleFiles print(VersionId version) {
        return canonical.of(version);
    }

    /**
     * Begins a draft that says what a former version of this module said. Refuses while a draft is open: nobody's work is thrown away for it.
     */
    public Work fromVersion(String module, VersionId version, PersonId by, Instant now) {
        if (!library.version(version).module().equals(module)) {
            throw new NotFound("version " + version + " of " + module);
        }
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        if (store.openDraftOf(module).isPresent()) {
            throw new RuleBroken("authoring.draft.open-already");
        }
        Draft draft = new Draft(module, Optional.of(current.id()), canonical.of(version), Optional.of(by), now);
        return work(current, Optional.of(store.add(draft)));
    }

    /**
     * Keeps the folder that came with a new release as a draft, for a trainer to judge. False, and nothing happens, when somebody is writing
     * in this module, and when this same folder was offered before: what a trainer threw away does not come back at every start.
     */
    public boolean fromImport(String module, ModuleFiles files, Instant now) {
        if (store.openDraftOf(module).isPresent() || store.knowsRelease(module, files.digest())) {
            return false;
        }
        Optional<VersionId> base = library.current(module).map(ModuleVersion::id);
        store.add(Draft.ofRelease(module, base, canonical.form(files), files.digest(), now));
        return true;
    }

    /**
     * Makes this change, and opens a draft for it where there is none. An edit that was made on something that somebody else changed
     * meanwhile is not made: the outcome says so, and nothing is lost on either side.
     */
    public Saving save(String module, Edit edit, PersonId by, Instant now) {
        ModuleVersion current = library.current(module).orElseThrow(() -> new NotFound("module " + module));
        ModuleFiles before =
                store.openDraftToWrite(module).map(Draft::files).orElseGet(() -> canonical.of(current.id()));
        if (!edit.fits(before)) {
            return new Saving(false, look(module));
        }
        ModuleFiles after = canonical.form(edit.apply(before));
        if (!after.equals(before)) {
            toWrite(current, by, now).save(after, by, now);
        }
        return new Saving(true, look(module));
    }

    /** Puts the open draft away; learners notice nothing. It can be taken back with {@link #takeBack}. */
    public DraftId discard(String module, Instant now) {
        Draft draft = store.openDraftToWrite(module).orElseThrow(() -> new RuleBroken("authoring.draft.none"));
        draft.end(Draft.Ending.DISCARDED, now);
        return draft.id();
    }

    /** Opens a discarded draft again. Refuses when another draft was begun since. */
    public void takeBack(String module, DraftId id) {
        Draft draft = store.find(id)
                .filter(one -> one.module().equals(module))
                .orElseThrow(() -> new NotFound("draft " + id.value()));
        if (store.openDraftOf(draft.module()).isPresent()) {
            throw new RuleBroken("authoring.draft.open-already");
        }
        draft.resume();
    }

    private Draft toWrite(ModuleVersion current, PersonId by, Instant now) {
        return store.openDraftToWrite(current.module())
                .orElseGet(() -> store.add(new Draft(
                        current.module(),
                        Optional.of(current.id()),
                        canonical.of(current.id()),
                        Optional.of(by),
                        now)));
    }

    private Work work(ModuleVersion current, Optional<Draft> draft) {
        ModuleFiles base = canonical.of(draft.flatMap(Draft::base).orElse(current.id()));
        return new Work(
                current.module(),
                current,
                draft.map(one -> state(one, Optional.of(current))),
                draft.map(Draft::files).orElse(base),
                base);
    }

    private static DraftState state(Draft draft, Optional<ModuleVersion> current) {
        boolean outdated = !draft.base().equals(current.map(ModuleVersion::id));
        return new DraftState(draft.id(), draft.revision(), draft.editedBy(), draft.editedAt(), outdated);
    }
}
