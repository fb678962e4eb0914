package nl.overenweer.authoring.editing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One field of a form.
 *
 * @param place as in {@code keuzes.*.ggz.kern}: the star stands for each position of the list
 */
record Field(String place, FieldKind kind) {
    /** The places that this field has in a sheet of this length: one, or one for each in the list, and in lists within it. */
    List<String> places(Sheet sheet) {
        return places(sheet, place).toList();
    }

    private static Stream<String> places(Sheet sheet, String pattern) {
        int star = pattern.indexOf(".*");
        if (star < 0) {
            return Stream.of(pattern);
        }
        String list = pattern.substring(0, star);
        return IntStream.range(0, sheet.count(list))
                .boxed()
                .flatMap(i -> places(sheet, list + "." + i + pattern.substring(star + 2)));
    }
}
