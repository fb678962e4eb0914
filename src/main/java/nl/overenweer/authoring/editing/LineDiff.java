package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.List;

/** What changed between two texts, line by line, the way a reader follows it: what went, what came, and a little of what stayed around it. */
public final class LineDiff {
    /** What became of a line. */
    public enum Fate {
        SAME,
        GONE,
        NEW,
        /** Lines that stayed and are not shown. */
        SKIPPED
    }

    /** One line; of skipped ones {@code text} is how many. */
    public record Line(Fate fate, String text) {}

    private static final int AROUND = 2;

    private LineDiff() {}

    /** Empty when the texts are the same. */
    public static List<Line> between(String before, String after) {
        if (before.equals(after)) {
            return List.of();
        }
        return shortened(all(before.lines().toList(), after.lines().toList()));
    }

    /** By the longest common subsequence; files of a module have some hundreds of lines, so a table of lengths is small enough. */
    private static List<Line> all(List<String> before, List<String> after) {
        int[][] common = lengths(before, after);
        List<Line> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new Line(Fate.SAME, before.get(i)));
                i++;
                j++;
            } else if (j == after.size() || i < before.size() && common[i + 1][j] >= common[i][j + 1]) {
                lines.add(new Line(Fate.GONE, before.get(i++)));
            } else {
                lines.add(new Line(Fate.NEW, after.get(j++)));
            }
        }
        return lines;
    }

    private static int[][] lengths(List<String> before, List<String> after) {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<Line> shortened(List<Line> lines) {
        List<Line> shown = new ArrayList<>();
        int skipped = 0;
        for (int i = 0; i < lines.size(); i++) {
            if (near(lines, i)) {
                if (skipped > 0) {
                    shown.add(new Line(Fate.SKIPPED, String.valueOf(skipped)));
                }
                skipped = 0;
                shown.add(lines.get(i));
            } else {
                skipped++;
            }
        }
        if (skipped > 0) {
            shown.add(new Line(Fate.SKIPPED, String.valueOf(skipped)));
        }
        return shown;
    }

    private static boolean near(List<Line> lines, int at) {
        for (int i = Math.max(0, at - AROUND); i <= Math.min(lines.size() - 1, at + AROUND); i++) {
            if (lines.get(i).fate() != Fate.SAME) {
                return true;
            }
        }
        return false;
    }
}
