package nl.overenweer.authoring.editing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.overenweer.content.ModuleFiles;

/**
 * What one form edits: a whole file (a page, the head of a case), or one of a list in it (a scene, a question).
 *
 * @param list empty for the file itself
 * @param id which of the list; empty for the file itself
 */
public record Part(String file, String list, String id) {
    private static final List<String> LISTS = List.of("scenes", "vragen");

    public static Part whole(String file) {
        return new Part(file, "", "");
    }

    public static Part scene(String file, String id) {
        return new Part(file, "scenes", id);
    }

    public static Part question(String file, String id) {
        return new Part(file, "vragen", id);
    }

    /** The part within its file's sheet, live. */
    public Optional<Sheet> in(Sheet sheet) {
        return list.isEmpty()
                ? Optional.of(sheet)
                : sheet.sheets(list).stream()
                        .filter(one -> one.text("id").equals(id))
                        .findFirst();
    }

    public Optional<Sheet> in(ModuleFiles files) {
        return new Desk(files).sheet(file).flatMap(this::in);
    }

    /**
     * What this part says now, in short; empty when it is not there. Of a whole case or quiz only the head and the order of its scenes or
     * questions count, so that two trainers can each write in a scene of their own.
     */
    public String stamp(ModuleFiles files) {
        return in(files)
                .map(sheet -> SheetText.stamp(list.isEmpty() ? head(sheet) : sheet))
                .orElse("");
    }

    /** Where this part begins in its file: {@code scenes.2}; empty for the whole file. */
    public String place(ModuleFiles files) {
        int at = list.isEmpty()
                ? -1
                : new Desk(files)
                        .sheet(file)
                        .map(sheet -> sheet.indexOf(list, id))
                        .orElse(-1);
        return at < 0 ? "" : list + "." + at;
    }

    private static Sheet head(Sheet sheet) {
        Map<String, Object> head = new LinkedHashMap<>(sheet.fields());
        for (String list : LISTS) {
            if (sheet.count(list) > 0) {
                head.put(
                        list,
                        sheet.sheets(list).stream().map(one -> one.text("id")).toList());
            }
        }
        return Sheet.over(head);
    }
}
