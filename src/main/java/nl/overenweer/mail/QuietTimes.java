package nl.overenweer.mail;

import jakarta.inject.Inject;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** Keeps when an organisation's people get no ordinary mail. */
@UseCase
public class QuietTimes {
    @Inject
    private DispatchStore store;

    /** Ours for an organisation that chose none, and for the platform. */
    @ReadOnly
    public QuietHours of(@Nullable Long organisation) {
        return organisation == null
                ? QuietHours.USUAL
                : store.quiet(organisation).map(QuietTime::hours).orElse(QuietHours.USUAL);
    }

    /** Holds for what is posted from now on, and for what waits when its time comes. */
    public void choose(long organisation, QuietHours hours) {
        QuietTime quiet = store.quiet(organisation).orElseGet(() -> {
            QuietTime fresh = new QuietTime(organisation);
            store.add(fresh);
            return fresh;
        });
        quiet.choose(hours);
    }
}
