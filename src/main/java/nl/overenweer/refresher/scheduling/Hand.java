package nl.overenweer.refresher.scheduling;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The cards of one day: what fits in three minutes. What was asked before and is due goes first, the most forgotten first of all; then at
 * most three new ones a day, of each kind in turn. Follows from the cards alone, so a session can stop anywhere and go on anywhere.
 *
 * @param done how many were asked today
 * @param left what is still to be asked today, in that order
 * @param waiting how many are due and did not fit
 * @param newWaiting of those, how many wait because there is a limit for new ones
 * @param next the day on which the first one comes after today, when none is due any more
 */
public record Hand(int done, List<Candidate> left, int waiting, int newWaiting, Optional<LocalDate> next) {
    public static final int SECONDS = 180;
    public static final int NEW_A_DAY = 3;
    private static final int MINUTE = 60;

    public Hand {
        left = List.copyOf(left);
    }

    /**
     * What of these cards comes on this day.
     *
     * @param rounds how many times three minutes she wants today: 1, or more when she asks for more
     */
    public static Hand of(List<Candidate> cards, LocalDate today, int rounds) {
        List<Candidate> asked =
                cards.stream().filter(card -> card.wasAsked(today)).toList();
        List<Candidate> due = cards.stream().filter(card -> card.isDue(today)).toList();
        int newToday = (int) cards.stream().filter(card -> card.wasNew(today)).count();
        List<Candidate> fresh =
                inTurn(due.stream().filter(card -> card.schedule().isFresh()).toList());
        List<Candidate> allowed = fresh.subList(0, Math.min(fresh.size(), Math.max(0, NEW_A_DAY - newToday)));
        List<Candidate> left = new ArrayList<>();
        int seconds = rounds * SECONDS - seconds(asked);
        for (Candidate card : concat(known(due, today), allowed)) {
            if (card.kind().seconds() <= seconds) {
                seconds -= card.kind().seconds();
                left.add(card);
            }
        }
        Optional<LocalDate> next = cards.stream()
                .map(card -> card.schedule().due())
                .map(day -> day.isAfter(today) ? day : today.plusDays(1))
                .min(Comparator.naturalOrder());
        return new Hand(asked.size(), left, due.size() - left.size(), fresh.size() - allowed.size(), next);
    }

    /** How many there are today, asked or not. */
    public int total() {
        return done + left.size();
    }

    /** How long the rest takes about, in whole minutes upward. */
    public int minutes() {
        return (seconds(left) + MINUTE - 1) / MINUTE;
    }

    public long count(CardKind kind) {
        return left.stream().filter(card -> card.kind() == kind).count();
    }

    /** Whether another three minutes would bring something. */
    public boolean hasMore() {
        return waiting > newWaiting;
    }

    private static List<Candidate> known(List<Candidate> due, LocalDate today) {
        return due.stream()
                .filter(card -> !card.schedule().isFresh())
                .sorted(Comparator.comparingDouble(
                                (Candidate card) -> card.schedule().recall(today))
                        .thenComparingLong(Candidate::card))
                .toList();
    }

    /** One of each kind, then again one of each; within a kind the longest waiting first. */
    private static List<Candidate> inTurn(List<Candidate> fresh) {
        Map<CardKind, ArrayDeque<Candidate>> kinds = new EnumMap<>(CardKind.class);
        fresh.stream()
                .sorted(Comparator.comparing((Candidate card) -> card.schedule().due())
                        .thenComparingLong(Candidate::card))
                .forEach(card -> kinds.computeIfAbsent(card.kind(), kind -> new ArrayDeque<>())
                        .add(card));
        List<Candidate> order = new ArrayList<>();
        while (order.size() < fresh.size()) {
            kinds.values().stream().filter(each -> !each.isEmpty()).forEach(each -> order.add(each.removeFirst()));
        }
        return order;
    }

    private static List<Candidate> concat(List<Candidate> first, List<Candidate> second) {
        List<Candidate> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static int seconds(List<Candidate> cards) {
        return cards.stream().mapToInt(card -> card.kind().seconds()).sum();
    }
}
