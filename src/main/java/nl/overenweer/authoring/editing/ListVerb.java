package nl.overenweer.authoring.editing;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A button beside a list: {@code erbij:keuzes}, {@code weg:keuzes.2}, {@code omhoog:keuzes.2}, {@code omlaag:keuzes.2}. */
public record ListVerb(Deed deed, String list, int index) {
    /** What a button does. */
    public enum Deed {
        ADD,
        REMOVE,
        UP,
        DOWN
    }

    private static final Pattern NOTATION =
            Pattern.compile("(erbij|weg|omhoog|omlaag):([a-z]+(?:\\.[a-z0-9]+)*?)(?:\\.([0-9]{1,3}))?");

    /** None when the button is another one ({@code bewaar}). */
    public static Optional<ListVerb> of(String button) {
        Matcher matcher = NOTATION.matcher(button);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Deed deed =
                switch (matcher.group(1)) {
                    case "erbij" -> Deed.ADD;
                    case "weg" -> Deed.REMOVE;
                    case "omhoog" -> Deed.UP;
                    default -> Deed.DOWN;
                };
        String index = matcher.group(3);
        return deed == Deed.ADD == (index == null)
                ? Optional.of(new ListVerb(deed, matcher.group(2), index == null ? -1 : Integer.parseInt(index)))
                : Optional.empty();
    }

    boolean removes(String from) {
        return deed == Deed.REMOVE && list.equals(from);
    }

    /** Does it, where this form has such a list; elsewhere nothing changes. */
    public void apply(Form form, Sheet sheet) {
        if (!form.grows(list)) {
            return;
        }
        switch (deed) {
            case ADD -> sheet.add(list, fresh(sheet));
            case REMOVE -> sheet.remove(list, index);
            case UP -> sheet.move(list, index, -1);
            case DOWN -> sheet.move(list, index, 1);
        }
    }

    /** Where the eye should be afterwards: the place of the one that was made or moved. */
    public String place(Sheet after) {
        int last = after.count(list) - 1;
        int here =
                switch (deed) {
                    case ADD -> last;
                    case REMOVE -> Math.min(index, last);
                    case UP -> Math.max(index - 1, 0);
                    case DOWN -> Math.min(index + 1, last);
                };
        return here < 0 ? list : list + "." + here;
    }

    private Object fresh(Sheet sheet) {
        Map<String, Object> one = new LinkedHashMap<>();
        if (list.equals("stappen")) {
            return "";
        }
        if (list.equals("gaten")) {
            one.put("id", Names.numbered(sheet, list, "g"));
        } else if (Rows.keyed(list) || list.endsWith(".opties")) {
            one.put("id", Names.letter(sheet, list));
        }
        return one;
    }
}
