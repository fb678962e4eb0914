package nl.overenweer.mirror.converging;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many of two organisations together are done with a module, of how many who were asked. Each sees its own exact figures elsewhere and could
 * subtract them: so both must be ten people at least, and what is said is in steps of five.
 *
 * @param leftOut of how many modules one of both has too few people
 */
public record Coverage(List<Covered> modules, int leftOut) {
    /** What is said is a multiple of this. */
    static final int STEP = 5;

    private static final int BOTH = 2;
    private static final int HUNDRED = 100;

    /** One organisation's exact part; it is never shown. */
    public record Part(String module, int asked, int done) {}

    /** What is said of those who are done. */
    public enum Extent {
        /** Fewer than ten. */
        FEW,
        SOME,
        /** All but fewer than ten. */
        NEARLY_ALL
    }

    /**
     * One module.
     *
     * @param asked in steps of five
     * @param done in steps of five; not to be said unless the extent is {@link Extent#SOME}
     */
    public record Covered(String module, int asked, int done, Extent extent) {
        public boolean isSome() {
            return extent == Extent.SOME;
        }

        /** Of the rounded numbers. */
        public int percent() {
            return Math.round((float) HUNDRED * done / asked);
        }
    }

    public Coverage {
        modules = List.copyOf(modules);
    }

    /** A module that only one of both asks for is neither shown nor left out: nothing is shared of it. */
    public static Coverage of(List<Part> parts) {
        Map<String, List<Part>> byModule =
                parts.stream().collect(Collectors.groupingBy(Part::module, TreeMap::new, Collectors.toList()));
        byModule.values().removeIf(both -> both.size() < BOTH);
        List<Covered> modules = byModule.values().stream()
                .filter(both -> both.stream().allMatch(part -> part.asked() >= Spread.FEWEST_PEOPLE))
                .map(Coverage::covered)
                .toList();
        return new Coverage(modules, byModule.size() - modules.size());
    }

    private static Covered covered(List<Part> both) {
        int asked = both.stream().mapToInt(Part::asked).sum();
        int done = both.stream().mapToInt(Part::done).sum();
        return new Covered(both.get(0).module(), stepped(asked), stepped(done), extent(asked, done));
    }

    private static Extent extent(int asked, int done) {
        if (done < Spread.FEWEST_PEOPLE) {
            return Extent.FEW;
        }
        return asked - done < Spread.FEWEST_PEOPLE ? Extent.NEARLY_ALL : Extent.SOME;
    }

    private static int stepped(int people) {
        return STEP * Math.round((float) people / STEP);
    }
}
