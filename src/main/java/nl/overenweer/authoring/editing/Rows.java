package nl.overenweer.authoring.editing;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Rows of a list that carry their id ({@code keuzes.1.id} = {@code b}): when somebody else moved or removed rows meanwhile, what was typed
 * still goes to its own row, and a row that is gone comes back at the end rather than losing its text.
 */
final class Rows {
    private static final Set<String> KEYED =
            Set.of("keuzes", "opties", "kindvraag.antwoorden", "gaten", "groepen", "kolommen");

    private Rows() {}

    /** Whether the rows of this list have an id that is not itself a field of the form. */
    static boolean keyed(String list) {
        return KEYED.contains(list);
    }

    /** The same fields, with positions as they are in the sheet now. */
    static Posted matched(Posted posted, Sheet sheet, String list) {
        Map<String, String> moves = new HashMap<>();
        for (int i = 0; posted.has(list + "." + i + ".id"); i++) {
            String id = posted.one(list + "." + i + ".id");
            if (!id.isEmpty()) {
                moves.put(list + "." + i + ".", list + "." + position(sheet, list, id) + ".");
            }
        }
        if (moves.isEmpty()) {
            return posted;
        }
        Map<String, List<String>> moved = new LinkedHashMap<>();
        posted.values().forEach((name, values) -> moved.put(renamed(name, list, moves), values));
        return new Posted(moved);
    }

    private static int position(Sheet sheet, String list, String id) {
        if (sheet.indexOf(list, id) < 0) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", id);
            sheet.add(list, row);
        }
        return sheet.indexOf(list, id);
    }

    private static String renamed(String name, String list, Map<String, String> moves) {
        int end = name.startsWith(list + ".") ? name.indexOf('.', list.length() + 1) : -1;
        String head = end < 0 ? "" : name.substring(0, end + 1);
        return moves.containsKey(head) ? moves.get(head) + name.substring(end + 1) : name;
    }
}
