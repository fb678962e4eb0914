package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.List;

/**
 * One field of a form.
 *
 * @param place as in {@code keuzes.*.ggz.kern}: the star stands for each position of the list
 */
record Field(String place, FieldKind kind) {
    /** The places that this field has in a sheet of this length: one, or one for each in the list, and so in lists within it. */
    List<String> places(Sheet sheet) {
        int star = place.indexOf(".*");
        if (star < 0) {
            return List.of(place);
        }
        List<String> places = new ArrayList<>();
        for (int i = 0; i < sheet.count(place.substring(0, star)); i++) {
            String inner = place.substring(0, star) + "." + i + place.substring(star + 2);
            places.addAll(new Field(inner, kind).places(sheet));
        }
        return places;
    }
}
