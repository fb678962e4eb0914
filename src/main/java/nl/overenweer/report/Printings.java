package nl.overenweer.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.ManagedScope;
import nl.overenweer.people.PersonId;
import nl.overenweer.report.Printing.Stage;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** Keeps the files to print. What is somebody else's, or was asked with a wider view than she has now, is not found. */
@UseCase
public class Printings {
    private static final int MOST_AT_ONCE = 3;
    private static final int PART = 1_000_000;

    @Inject
    private PrintingStore store;

    @Inject
    private Audit audit;

    /** Refuses a fourth one while three are being made. */
    public long ask(
            PersonId person,
            ManagedScope scope,
            CompletionFilter filter,
            List<Column> columns,
            Locale language,
            Instant now) {
        long underWay = store.of(person, scope.organisation(), now).stream()
                .filter(Printing::isUnderWay)
                .count();
        if (underWay >= MOST_AT_ONCE) {
            throw new RuleBroken("report.file.enough", MOST_AT_ONCE);
        }
        audit.record(Deed.of(AuditAct.EXPORTED).with("progress.pdf"));
        return store.add(person, scope, filter.onPage(1), columns, language, now);
    }

    @ReadOnly
    public Printing mine(PersonId person, ManagedScope scope, long id, Instant now) {
        return all(person, scope, now).stream()
                .filter(each -> each.id() == id)
                .findFirst()
                .orElseThrow(() -> new NotFound("file " + id));
    }

    /** The newest first. */
    @ReadOnly
    public List<Printing> all(PersonId person, ManagedScope scope, Instant now) {
        return store.of(person, scope.organisation(), now).stream()
                .filter(each -> isWithin(each.scope(), scope))
                .toList();
    }

    private static boolean isWithin(ManagedScope asked, ManagedScope now) {
        return now.teams().isEmpty() || !asked.teams().isEmpty() && now.teams().containsAll(asked.teams());
    }

    public void cancel(PersonId person, ManagedScope scope, long id, Instant now) {
        store.end(mine(person, scope, id, now).id(), Stage.CANCELLED, 0, now);
    }

    /** A piece of the file; empty behind the last one. */
    @ReadOnly
    public Optional<byte[]> part(Printing printing, int part) {
        return store.part(printing.id(), part);
    }

    /** Whether the caller is the one who makes it. */
    boolean claim(long id, Instant now) {
        boolean claimed = store.claim(id, now, now.minus(Printing.SILENCE));
        if (claimed) {
            store.dropParts(id);
        }
        return claimed;
    }

    @ReadOnly
    Printing printing(long id) {
        return store.printing(id).orElseThrow(() -> new NotFound("file " + id));
    }

    /** Whether to go on: it was not cancelled. */
    boolean goesOn(long id, int done, int total, Instant now) {
        return store.beat(id, done, total, now);
    }

    /** The next piece of at most {@link #PART} bytes. */
    void keep(long id, int part, byte[] bytes) {
        store.add(id, part, bytes);
    }

    void end(long id, Stage stage, long bytes, Instant now) {
        if (!store.end(id, stage, bytes, now) || stage != Stage.DONE) {
            store.dropParts(id);
        }
    }

    @ReadOnly
    List<Long> stopped(Instant now) {
        return store.silent(now.minus(Printing.SILENCE));
    }

    void forget(Instant now) {
        store.dropExpired(now);
    }

    static int partSize() {
        return PART;
    }
}
