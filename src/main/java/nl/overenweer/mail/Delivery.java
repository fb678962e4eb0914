package nl.overenweer.mail;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.UseCase;

/**
 * The steps of a delivery, each a transaction of its own: nothing waits for a mail server with rows held. A letter is marked as handed over
 * before the server is told of it, so one that was cut off half way is known and does not go again by itself.
 */
@UseCase
class Delivery {
    static final int AT_A_TIME = 20;
    static final Duration CLAIM = Duration.ofMinutes(5);

    /** Longer than the mail server is ever waited for. */
    static final Duration CUT_OFF = Duration.ofMinutes(10);

    private static final Duration TEXTS_KEPT = Duration.ofDays(30);
    private static final Duration KEPT = Duration.ofDays(400);

    @Inject
    private DispatchStore store;

    @Inject
    private QuietTimes quietTimes;

    @ReadOnly
    boolean anyWaiting(Instant now) {
        return store.anyWaiting(now);
    }

    /** Some letters that are nobody else's meanwhile. What has become quiet time goes back. */
    List<Dispatch> claim(Instant now) {
        String claim = UUID.randomUUID().toString();
        List<Dispatch> ours = new ArrayList<>();
        for (Dispatch each : store.claim(claim, now.plus(CLAIM), now, AT_A_TIME)) {
            QuietHours quiet = quiet(each);
            if (!each.urgent() && quiet.at(now)) {
                each.release(quiet.opens(now));
            } else {
                ours.add(each);
            }
        }
        return ours;
    }

    /** Whether it may be handed over now. */
    boolean hand(Dispatch dispatch, Instant now) {
        return store.held(dispatch.id())
                .filter(each -> each.hand(dispatch.claim(), now))
                .isPresent();
    }

    /** What came of it. */
    void end(Dispatch dispatch, Handing handing, Instant now) {
        change(
                dispatch,
                each -> handing.match(
                        () -> each.sent(now),
                        said -> each.refused("mail.fault.refused", said, now),
                        said -> each.postpone("mail.fault.later", said, quiet(each), now),
                        said -> each.unsure("mail.fault.unsure", said, now)));
    }

    /** There is no way to the mail server. */
    void postpone(Dispatch dispatch, String said, Instant now) {
        change(dispatch, each -> {
            if (each.hand(dispatch.claim(), now)) {
                each.postpone("mail.fault.away", said, quiet(each), now);
            }
        });
    }

    /** Ends what a stopped node left half way and what is of no use any more; forgets what is old. */
    void tidy(Instant now) {
        store.handedBefore(now.minus(CUT_OFF)).forEach(each -> each.unsure("mail.fault.stopped", "", now));
        store.lapse(now);
        store.forgetTexts(now.minus(TEXTS_KEPT));
        store.forget(now.minus(KEPT));
    }

    private void change(Dispatch dispatch, Consumer<Dispatch> deed) {
        store.held(dispatch.id()).ifPresent(deed);
    }

    private QuietHours quiet(Dispatch dispatch) {
        return quietTimes.of(dispatch.organisation().orElse(null));
    }
}
