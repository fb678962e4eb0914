package nl.overenweer.learning.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import nl.overenweer.content.Gap;
import nl.overenweer.learning.grading.AnswerSheet.Line;

/**
 * A piece of a text with gaps, and the gap after it.
 *
 * @param html what comes before the gap; elements in it may go on in the next piece
 * @param gap the number of the gap as people count; 0 after the last
 * @param lines what can be picked in the gap; none where one types
 * @param given what was filled in; empty while it is still asked
 */
public record ClozePiece(String html, int gap, List<Line> lines, String given) {
    public ClozePiece {
        lines = List.copyOf(lines);
    }

    static List<ClozePiece> of(String html, List<List<Line>> gaps) {
        List<ClozePiece> pieces = new ArrayList<>();
        for (String part : parts(html)) {
            int gap = pieces.size();
            pieces.add(
                    gap < gaps.size()
                            ? new ClozePiece(part, gap + 1, gaps.get(gap), "")
                            : new ClozePiece(part, 0, List.of(), ""));
        }
        return pieces;
    }

    static List<ClozePiece> filled(String html, List<String> given) {
        List<ClozePiece> pieces = new ArrayList<>();
        for (String part : parts(html)) {
            int gap = pieces.size();
            pieces.add(
                    gap < given.size()
                            ? new ClozePiece(part, gap + 1, List.of(), given.get(gap))
                            : new ClozePiece(part, 0, List.of(), ""));
        }
        return pieces;
    }

    public boolean isPick() {
        return !lines.isEmpty();
    }

    private static List<String> parts(String html) {
        List<String> parts = new ArrayList<>();
        Matcher gap = Gap.NOTATION.matcher(html);
        int from = 0;
        while (gap.find()) {
            parts.add(html.substring(from, gap.start()));
            from = gap.end();
        }
        parts.add(html.substring(from));
        return parts;
    }
}
