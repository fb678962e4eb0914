package nl.overenweer.authoring.editing;

import java.util.function.Consumer;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.shared.NotFound;

/** A change of a file as a whole that names what it touches by id (a scene moves, a question goes), so that it fits whatever else changed. */
public record FileEdit(String file, Consumer<Sheet> change) implements Edit {
    @Override
    public boolean fits(ModuleFiles now) {
        return true;
    }

    @Override
    public ModuleFiles apply(ModuleFiles now) {
        Desk desk = new Desk(now);
        Sheet sheet = desk.sheet(file).orElseThrow(() -> new NotFound(file));
        change.accept(sheet);
        return desk.with(file, sheet);
    }
}
