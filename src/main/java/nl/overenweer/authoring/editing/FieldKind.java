package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How a field of a form is written in the text form. What can't be read is kept as typed: the check tells what is wrong with it. */
public enum FieldKind {
    /** One line or a whole story. */
    TEXT {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            return posted.one(name).strip();
        }
    },
    NUMBER {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            String typed = posted.one(name).strip().replace(',', '.');
            if (typed.matches("-?[0-9]{1,9}")) {
                return Integer.valueOf(typed);
            }
            return typed.matches("-?[0-9]{1,9}\\.[0-9]{1,6}") ? Double.valueOf(typed) : typed;
        }
    },
    /** A list of sentences, one a line. */
    LINES {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            return posted.one(name)
                    .lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .toList();
        }
    },
    /** A list of words on one line, a comma between them. */
    WORDS {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            return Arrays.stream(posted.one(name).split("[,\\n]"))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .toList();
        }
    },
    /** How many of each, one a line: {@code kindcheck: 3}. */
    QUOTAS {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            Map<String, Object> quotas = new LinkedHashMap<>();
            for (String line : posted.one(name).lines().map(String::strip).toList()) {
                String[] parts = line.split("\\s*:\\s*", 2);
                if (!parts[0].isEmpty()) {
                    String typed = parts.length > 1 ? parts[1] : "";
                    quotas.put(parts[0], typed.matches("[0-9]{1,6}") ? (Object) Integer.valueOf(typed) : typed);
                }
            }
            return quotas.isEmpty() ? null : quotas;
        }
    },
    /** A list of ticked words. */
    TICKS {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            return posted.all(name).stream().filter(word -> !word.isEmpty()).toList();
        }
    },
    /** Whether this one of the list is right: {@code opties.2.juist} holds when {@code opties.juist} has the id of that option. */
    RIGHT {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            String row = parent(name);
            String field = name.substring(row.length() + 1);
            String id = posted.one(row + ".id");
            return posted.all(parent(row) + "." + field).contains(id) ? Boolean.TRUE : null;
        }

        @Override
        boolean sent(Posted posted, String name) {
            return posted.has(parent(name) + ".id");
        }
    },
    /** A list of citations: key and place in two fields a row; a row without key is gone. */
    CITES {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            List<String> cites = new ArrayList<>();
            for (int i = 0; i < posted.all(name).size(); i++) {
                String key = posted.one(name, i).strip();
                String place = posted.one(name + PLACE, i).strip();
                if (!key.isEmpty()) {
                    cites.add(place.isEmpty() ? key : key + " " + place);
                }
            }
            return cites;
        }
    },
    CONDITION {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            return Conditions.read(posted.one(name));
        }
    },
    /** When a document comes: {@code begin}, {@code op-verzoek}, {@code scene huisbezoek} or {@code na 3 dagen}. */
    ARRIVAL {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            String typed = posted.one(name).strip();
            for (String word : List.of("scene", "na")) {
                if (typed.startsWith(word + " ")) {
                    return Map.of(word, typed.substring(word.length()).strip());
                }
            }
            return typed;
        }
    },
    /** How many made each choice: {@code a: 7, b: 3}. */
    COUNTS {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            Map<String, Object> counts = new LinkedHashMap<>();
            for (String part : posted.one(name).split("[,;\n]")) {
                String[] sides = part.split(":", 2);
                if (sides.length < 2 || !sides[1].strip().matches("[0-9]{1,6}")) {
                    return posted.one(name).strip();
                }
                counts.put(sides[0].strip(), Integer.valueOf(sides[1].strip()));
            }
            return counts;
        }
    },
    /** Where a choice leads: one scene, or rows of condition and scene of which the first that holds counts. */
    NEXT {
        @Override
        @Nullable
        Object read(Posted posted, String name) {
            List<Object> rows = new ArrayList<>();
            for (int i = 0; i < posted.all(name).size(); i++) {
                Map<String, Object> row = new LinkedHashMap<>();
                Object condition = Conditions.read(posted.one(name + CONDITION_PART, i));
                if (condition != null) {
                    row.put("als", condition);
                }
                if (!posted.one(name, i).isEmpty()) {
                    row.put("scene", posted.one(name, i));
                    rows.add(row);
                }
            }
            return plain(rows);
        }
    };

    /** Second field of a row of {@link #CITES}. */
    public static final String PLACE = ".plaats";
    /** Second field of a row of {@link #NEXT}. */
    public static final String CONDITION_PART = ".als";

    /** The value of the field that was sent under this name; null or empty means: no such field. */
    abstract @Nullable Object read(Posted posted, String name);

    /** Whether the form that was sent had this field at all. A box that is not ticked is not sent: then the id of its row tells. */
    boolean sent(Posted posted, String name) {
        return posted.has(name);
    }

    private static String parent(String place) {
        return place.substring(0, place.lastIndexOf('.'));
    }

    private static @Nullable Object plain(List<Object> rows) {
        boolean simple = rows.size() == 1 && rows.get(0) instanceof Map<?, ?> row && !row.containsKey("als");
        return simple && rows.get(0) instanceof Map<?, ?> row ? row.get("scene") : rows;
    }
}
