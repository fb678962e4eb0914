package nl.overenweer.mail;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;
import org.jspecify.annotations.Nullable;

/** What became of the letters: for who keeps an organisation, or the platform where no organisation is named. */
@UseCase
public class Dispatches {
    private static final List<Dispatch.State> STUCK =
            List.of(Dispatch.State.FAILED, Dispatch.State.UNSURE, Dispatch.State.LAPSED);
    private static final List<Dispatch.State> UNDER_WAY = List.of(Dispatch.State.WAITING, Dispatch.State.HANDED);
    private static final int SHOWN = 50;

    /** How many wait, went and did not get through. */
    public record Tally(long waiting, long sent, long stuck) {}

    /** A letter as its keeper sees it: to whom and about what, never what it says. */
    public record Line(
            long id,
            String address,
            String name,
            String subject,
            Dispatch.State state,
            Instant postedAt,
            Instant notBefore,
            @Nullable Instant doneAt,
            int tries,
            String fault,
            String detail,
            boolean repeatable) {
        static Line of(Dispatch dispatch) {
            return new Line(
                    dispatch.id(),
                    dispatch.address(),
                    dispatch.name(),
                    dispatch.subject(),
                    dispatch.state(),
                    dispatch.postedAt(),
                    dispatch.notBefore(),
                    dispatch.doneAt().orElse(null),
                    dispatch.tries(),
                    dispatch.fault().orElse(""),
                    dispatch.detail().orElse(""),
                    dispatch.repeatable());
        }
    }

    @Inject
    private DispatchStore store;

    @ReadOnly
    public Tally tally(@Nullable Long organisation) {
        return new Tally(
                store.count(organisation, UNDER_WAY),
                store.count(organisation, List.of(Dispatch.State.SENT)),
                store.count(organisation, STUCK));
    }

    /** All of them, or only what did not get through; the latest first. */
    @ReadOnly
    public Slice<Line> lines(@Nullable Long organisation, boolean stuckOnly, int from, int size) {
        List<Dispatch.State> states = stuckOnly ? STUCK : List.of(Dispatch.State.values());
        List<Line> lines = store.in(organisation, states, from, size).stream()
                .map(Line::of)
                .toList();
        return new Slice<>(lines, store.count(organisation, states), from, size);
    }

    /** Sends it once more, by somebody's own choice. Another organisation's is not found; refuses one that went, or whose text is gone. */
    public void again(@Nullable Long organisation, long id, Instant now) {
        Dispatch dispatch = store.held(id)
                .filter(each -> organisation == null
                        || each.organisation().filter(organisation::equals).isPresent())
                .orElseThrow(() -> new NotFound("letter " + id));
        if (!dispatch.repeatable()) {
            throw new RuleBroken("mail.again.not");
        }
        dispatch.again(now, now.plus(Outbox.USEFUL));
    }

    /** For a demonstration only: the mail itself, to one address or to everybody. */
    @ReadOnly
    public List<Dispatch> shown(Optional<String> address) {
        return store.to(address.orElse(null), SHOWN);
    }

    /** For a demonstration only. */
    @ReadOnly
    public Dispatch shown(String reference) {
        return store.withReference(reference).orElseThrow(() -> new NotFound("letter " + reference));
    }
}
