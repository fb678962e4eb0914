package nl.overenweer.mirror;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import nl.overenweer.content.Glasses;

/** What the Spiegel shows of one profession in one scene. */
public sealed interface Reflection {
    Glasses side();

    /** The choice that most made, or are expected to make. */
    Optional<String> favourite();

    /** What people of this profession really chose, as it stood at {@code publishedAt}. */
    record Live(Glasses side, int people, List<Share> shares, Optional<String> favourite, Instant publishedAt)
            implements Reflection {
        public Live {
            shares = List.copyOf(shares);
        }

        @Override
        public <R> R match(Function<Live, R> onLive, Function<OfPanel, R> onPanel, Function<Expected, R> onExpected) {
            return onLive.apply(this);
        }
    }

    /** Too few people yet, but a real panel chose: how, when, and who they were. */
    record OfPanel(Glasses side, int people, List<Share> shares, Optional<String> favourite, LocalDate date, String who)
            implements Reflection {
        public OfPanel {
            shares = List.copyOf(shares);
        }

        @Override
        public <R> R match(Function<Live, R> onLive, Function<OfPanel, R> onPanel, Function<Expected, R> onExpected) {
            return onPanel.apply(this);
        }
    }

    /**
     * Too few people yet, and no panel: what the authors expect, in words. Never a percentage.
     *
     * @param choice empty where the authors expect nothing
     * @param people how many chose so far
     */
    record Expected(Glasses side, String choice, String reason, int people) implements Reflection {
        @Override
        public Optional<String> favourite() {
            return Optional.of(choice).filter(id -> !id.isEmpty());
        }

        @Override
        public <R> R match(Function<Live, R> onLive, Function<OfPanel, R> onPanel, Function<Expected, R> onExpected) {
            return onExpected.apply(this);
        }
    }

    <R> R match(Function<Live, R> onLive, Function<OfPanel, R> onPanel, Function<Expected, R> onExpected);
}
