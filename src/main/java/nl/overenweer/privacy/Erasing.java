package nl.overenweer.privacy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;
import nl.overenweer.shared.privacy.Keeper;

/** Takes a person out of all features in one transaction: either she is gone everywhere, or nothing happened. */
@UseCase
public class Erasing {
    /** Of one kind of thing: how many rows there are of her. */
    public record Found(Subject subject, long rows) {}

    @Inject
    private Declarations declarations;

    @Inject
    private EraseStore store;

    @Inject
    private Audit audit;

    /** What is kept of her now, kind by kind. */
    @ReadOnly
    public List<Found> found(PersonId person) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (Keeper keeper : declarations.inOrder()) {
            for (Keeper.Part part : keeper.parts()) {
                rows.merge(keeper.feature() + ".kept." + part.subject(), store.count(part, person.value()), Long::sum);
            }
        }
        return declarations.subjects().stream()
                .filter(subject -> rows.containsKey(subject.key()))
                .map(subject -> new Found(subject, rows.getOrDefault(subject.key(), 0L)))
                .toList();
    }

    /** Somebody without a place anywhere. */
    public void eraseByAge(PersonId person, Instant now) {
        takeOut(person, now);
        audit.record(Deed.of(AuditAct.ERASED).about(person.value()).with("age"));
    }

    void erase(PersonId person, OrganisationId organisation, Instant now) {
        takeOut(person, now);
        audit.record(Deed.of(AuditAct.ERASED).in(organisation.value()).about(person.value()));
    }

    /** In the reverse order: her account, by which the others know her, comes last. */
    private void takeOut(PersonId person, Instant now) {
        store.flush();
        List<Keeper> keepers = new ArrayList<>(declarations.inOrder());
        Collections.reverse(keepers);
        keepers.forEach(keeper -> keeper.erase(person.value(), now, store));
    }
}
