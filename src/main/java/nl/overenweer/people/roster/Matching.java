package nl.overenweer.people.roster;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import nl.overenweer.people.MemberLine;
import org.jspecify.annotations.Nullable;

/**
 * Which of one person's memberships each of her lines is about. A line finds the membership of its role and team first, then the only one
 * of its role, then the only one that no other line claims: that one gets another role. Where two are possible, nobody guesses.
 */
final class Matching {
    /** What a line is about; neither a membership nor unclear is a membership to come. */
    record Match(@Nullable MemberLine held, boolean unclear) {}

    private final List<MemberLine> free;
    private final Map<Integer, Match> matches = new HashMap<>();

    private Matching(List<MemberLine> current) {
        this.free = new ArrayList<>(current);
    }

    /**
     * @param current her memberships that hold or will hold
     * @return per line's number
     */
    static Map<Integer, Match> of(List<Wish> wishes, List<MemberLine> current) {
        Matching matching = new Matching(current);
        wishes.stream()
                .filter(each -> each.role() != null && each.team() != null)
                .forEach(matching::exactly);
        wishes.stream().filter(each -> each.role() != null).forEach(matching::byRole);
        wishes.forEach(matching::byWhatIsLeft);
        return matching.matches;
    }

    private void exactly(Wish wish) {
        free.stream()
                .filter(each -> each.role() == wish.role() && Objects.equals(each.teamOrNull(), wish.teamId()))
                .reduce((former, later) -> later)
                .ifPresent(held -> claim(wish, held));
    }

    private void byRole(Wish wish) {
        if (!matches.containsKey(wish.number())) {
            only(wish, each -> each.role() == wish.role());
        }
    }

    private void byWhatIsLeft(Wish wish) {
        if (!matches.containsKey(wish.number()) && wish.role() == null && wish.team() != null) {
            only(wish, each -> Objects.equals(each.teamOrNull(), wish.teamId()));
        }
        if (!matches.containsKey(wish.number())) {
            only(wish, each -> true);
        }
        matches.putIfAbsent(wish.number(), new Match(null, false));
    }

    /** One with no last day goes before one that is ending. */
    private void only(Wish wish, Predicate<MemberLine> fits) {
        List<MemberLine> fitting = free.stream().filter(fits).toList();
        List<MemberLine> staying =
                fitting.stream().filter(each -> each.validUntil().isEmpty()).toList();
        List<MemberLine> candidates = staying.isEmpty() ? fitting : staying;
        if (candidates.size() == 1) {
            claim(wish, candidates.get(0));
        } else if (candidates.size() > 1) {
            matches.put(wish.number(), new Match(null, true));
        }
    }

    private void claim(Wish wish, MemberLine held) {
        free.remove(held);
        matches.put(wish.number(), new Match(held, false));
    }
}
