package nl.overenweer.authoring.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.overenweer.content.ModuleFiles;

/** A module's folder laid open: which items it has, in which file each stands, and each file as a sheet. */
public record Desk(ModuleFiles files) {
    /** The file that says what the module is and which items it has. */
    public static final String MODULE = "module.yaml";

    static final String ITEMS = "onderdelen";

    /** What an item is; its word in the text form is the name in small letters. */
    public enum Kind {
        PAGINA,
        CASUS,
        TOETS,
        SCORM;

        String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One item of the outline. */
    public record Entry(Kind kind, String file, String slug) {
        public boolean page() {
            return kind == Kind.PAGINA;
        }

        public boolean vignette() {
            return kind == Kind.CASUS;
        }

        public boolean quiz() {
            return kind == Kind.TOETS;
        }

        /** A package of another tool: it has no file here, and what stands as one is its fingerprint. */
        public boolean foreign() {
            return kind == Kind.SCORM;
        }
    }

    /** The module's own sheet; empty while its file can't be read. */
    public Sheet module() {
        return sheet(MODULE).orElseGet(Sheet::empty);
    }

    public List<Entry> items() {
        List<Entry> items = new ArrayList<>();
        for (Sheet row : module().sheets(ITEMS)) {
            for (Kind kind : Kind.values()) {
                if (row.has(kind.word())) {
                    items.add(new Entry(kind, row.text(kind.word()), row.text("adres")));
                }
            }
        }
        return items;
    }

    public Optional<Entry> item(String slug) {
        return items().stream().filter(item -> item.slug().equals(slug)).findFirst();
    }

    /** The item that stands in this file. */
    public Optional<Entry> itemIn(String file) {
        return items().stream().filter(item -> item.file().equals(file)).findFirst();
    }

    /** The file as a sheet; none when there is no such file, or when it is no mapping. */
    public Optional<Sheet> sheet(String file) {
        return files.text(file).flatMap(text -> SheetText.read(file, text));
    }

    /** The title of an item, its slug where it has none yet. */
    public String title(Entry item) {
        return (item.foreign() ? row(item) : sheet(item.file()))
                .map(sheet -> sheet.text("titel"))
                .filter(title -> !title.isEmpty())
                .orElse(item.slug());
    }

    private Optional<Sheet> row(Entry item) {
        return module().sheets(ITEMS).stream()
                .filter(row -> row.text("adres").equals(item.slug()))
                .findFirst();
    }

    ModuleFiles with(String file, Sheet sheet) {
        return files.with(file, SheetText.write(file, sheet));
    }
}
