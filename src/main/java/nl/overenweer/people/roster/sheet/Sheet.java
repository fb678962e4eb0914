package nl.overenweer.people.roster.sheet;

import java.util.List;

/** What stands in a file: the line with the names of its columns, and the lines below it that are not empty. */
public record Sheet(List<String> head, List<Line> lines) {
    /**
     * One line.
     *
     * @param number as a spreadsheet counts: the head is usually 1
     */
    public record Line(int number, List<String> cells) {
        public Line {
            cells = List.copyOf(cells);
        }

        /** What stands in this column; nothing where the line ends before it. */
        public String at(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : "";
        }

        boolean blank() {
            return cells.stream().allMatch(String::isEmpty);
        }
    }

    public Sheet {
        head = List.copyOf(head);
        lines = List.copyOf(lines);
    }

    /** The first line that is not empty is the head. */
    static Sheet of(List<Line> all) {
        List<Line> filled = all.stream().filter(line -> !line.blank()).toList();
        return filled.isEmpty()
                ? new Sheet(List.of(), List.of())
                : new Sheet(filled.get(0).cells(), filled.subList(1, filled.size()));
    }
}
