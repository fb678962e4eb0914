package nl.overenweer.authoring.editing;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import nl.overenweer.authoring.editing.Desk.Kind;
import nl.overenweer.content.ModuleFiles;

/** What a trainer does to a module as a whole: items come, go and move. */
public final class ModuleEdits {
    /** Words that the studio's and a module's own addresses use. */
    private static final Set<String> RESERVED =
            Set.of("tekst", "verschil", "gegevens", "voorbeeld", "versies", "waarom");

    private ModuleEdits() {}

    /** The slug that an item with this title gets. */
    public static String slugFor(ModuleFiles files, Kind kind, String title) {
        Set<String> taken = new LinkedHashSet<>(RESERVED);
        new Desk(files).items().forEach(item -> taken.add(item.slug()));
        String slug = Names.slug(title);
        return Names.free(slug.isEmpty() ? kind.word() : slug, taken);
    }

    /** An item to be filled in, after the others but before the closing quiz. */
    public static ModuleFiles add(ModuleFiles files, Kind kind, String title) {
        String slug = slugFor(files, kind, title);
        String file = Names.free(slug, bare(files)) + (kind == Kind.PAGINA ? ".md" : ".yaml");
        Sheet module = new Desk(files).module();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put(kind.word(), file);
        row.put("adres", slug);
        module.add(Desk.ITEMS, row);
        int last = module.count(Desk.ITEMS) - 1;
        if (last > 0 && kind != Kind.TOETS && module.has(Desk.ITEMS + "." + (last - 1) + ".toets")) {
            module.move(Desk.ITEMS, last, -1);
        }
        ModuleFiles changed = new Desk(files).with(Desk.MODULE, module);
        return new Desk(changed).with(file, fresh(kind, title));
    }

    public static ModuleFiles remove(ModuleFiles files, String slug) {
        Desk desk = new Desk(files);
        Sheet module = desk.module();
        return desk.item(slug)
                .map(item -> {
                    module.remove(Desk.ITEMS, desk.items().indexOf(item));
                    return desk.with(Desk.MODULE, module).without(item.file());
                })
                .orElse(files);
    }

    public static ModuleFiles move(ModuleFiles files, String slug, int by) {
        Desk desk = new Desk(files);
        Sheet module = desk.module();
        desk.item(slug).ifPresent(item -> module.move(Desk.ITEMS, desk.items().indexOf(item), by));
        return desk.with(Desk.MODULE, module);
    }

    private static Sheet fresh(Kind kind, String title) {
        Sheet sheet = Sheet.empty();
        sheet.put("titel", title);
        if (kind != Kind.TOETS) {
            sheet.put("minuten", kind == Kind.CASUS ? 10 : 5);
        }
        if (kind == Kind.CASUS) {
            CaseEdits.addScene(sheet, "", false);
        }
        return sheet;
    }

    private static Set<String> bare(ModuleFiles files) {
        Set<String> names = new LinkedHashSet<>();
        files.paths().forEach(path -> names.add(path.replaceAll("\\.[a-z]+$", "")));
        return names;
    }
}
