package nl.overenweer.search.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cuts out of a text what surrounds the words that were sought, and marks them. */
final class Marking {
    private static final int LONGEST = 260;
    private static final int BEFORE = 60;
    private static final String MORE = "…";

    private record Spot(int from, int to) {}

    private final DutchText dutch;
    private final Set<String> marks;
    private final Set<String> references;

    Marking(DutchText dutch, Set<String> marks, Set<String> references) {
        this.dutch = dutch;
        this.marks = marks;
        this.references = references;
    }

    Hit hit(Entry entry) {
        return new Hit(entry, marked(title(entry)), snippet(DutchText.clean(entry.text())));
    }

    /** A paragraph goes by its heading, where it has one. */
    private static String title(Entry entry) {
        return entry.place().heading().isEmpty()
                ? entry.title().nl()
                : entry.place().heading();
    }

    private List<Fragment> marked(String text) {
        return fragments(text, 0, text.length(), spots(text));
    }

    private List<Fragment> snippet(String text) {
        List<Spot> spots = spots(text);
        int from = text.length() <= LONGEST ? 0 : begin(text, spots);
        int to = end(text, from);
        return fragments(text, from, to, spots);
    }

    /** Where the most found words stand close together, a little before the first of them. */
    private static int begin(String text, List<Spot> spots) {
        int best = spots.stream()
                .max(Comparator.comparingLong((Spot spot) -> within(spots, spot.from()))
                        .thenComparing(spot -> -spot.from()))
                .map(Spot::from)
                .orElse(0);
        if (best <= BEFORE * 2) {
            return 0;
        }
        int sentence = text.lastIndexOf(". ", best);
        int near = best - sentence < LONGEST / 2 ? sentence + 1 : text.lastIndexOf(' ', best - BEFORE);
        return Math.max(0, near + 1);
    }

    private static long within(List<Spot> spots, int from) {
        return spots.stream()
                .filter(spot -> spot.from() >= from && spot.to() <= from + LONGEST - BEFORE)
                .count();
    }

    private static int end(String text, int from) {
        if (text.length() <= from + LONGEST) {
            return text.length();
        }
        int blank = text.lastIndexOf(' ', from + LONGEST);
        return blank > from ? blank : from + LONGEST;
    }

    private List<Spot> spots(String text) {
        Stream<Spot> words = dutch.words(text).stream()
                .filter(word -> word.compared().stream().anyMatch(marks::contains))
                .map(word -> new Spot(word.from(), word.to()));
        Stream<Spot> numbers = References.spots(text).stream()
                .filter(found -> references.contains(References.plain(found)))
                .map(found -> new Spot(found.start(), found.end()));
        return Stream.concat(words, numbers)
                .sorted(Comparator.comparingInt(Spot::from))
                .toList();
    }

    private static List<Fragment> fragments(String text, int from, int to, List<Spot> spots) {
        var fragments = new ArrayList<Fragment>();
        int at = from;
        if (from > 0) {
            fragments.add(new Fragment(MORE, false));
        }
        for (Spot spot : spots) {
            if (spot.from() >= at && spot.to() <= to) {
                add(fragments, text.substring(at, spot.from()), false);
                add(fragments, text.substring(spot.from(), spot.to()), true);
                at = spot.to();
            }
        }
        add(fragments, text.substring(at, to), false);
        if (to < text.length()) {
            fragments.add(new Fragment(MORE, false));
        }
        return fragments;
    }

    private static void add(List<Fragment> fragments, String text, boolean found) {
        if (!text.isEmpty()) {
            fragments.add(new Fragment(text, found));
        }
    }
}
