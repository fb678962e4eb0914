package nl.overenweer.authoring.editing;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Names that the text form and addresses need and that a trainer should not have to think of. */
public final class Names {
    private static final int LONGEST = 60;

    private Names() {}

    /** A title as it stands in an address: 'Thuis, de volgende ochtend' is {@code thuis-de-volgende-ochtend}; empty for a title without letters. */
    public static String slug(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceAll("-[^-]*$", "");
    }

    /** The slug, with a number behind it when it is taken. */
    static String free(String wanted, Set<String> taken) {
        String name = wanted;
        for (int i = 2; taken.contains(name); i++) {
            name = wanted + "-" + i;
        }
        return name;
    }

    /** The first letter that no one in the list has as id. */
    static String letter(Sheet sheet, String list) {
        Set<String> taken = ids(sheet, list);
        for (char letter = 'a'; letter <= 'z'; letter++) {
            if (!taken.contains(String.valueOf(letter))) {
                return String.valueOf(letter);
            }
        }
        return free("a", taken);
    }

    /** The first of g1, g2 and so on that no one in the list has as id. */
    static String numbered(Sheet sheet, String list, String before) {
        Set<String> taken = ids(sheet, list);
        int number = 1;
        while (taken.contains(before + number)) {
            number++;
        }
        return before + number;
    }

    static Set<String> ids(Sheet sheet, String list) {
        return sheet.sheets(list).stream().map(one -> one.text("id")).collect(Collectors.toSet());
    }
}
