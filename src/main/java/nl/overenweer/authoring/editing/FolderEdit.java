package nl.overenweer.authoring.editing;

import java.util.function.UnaryOperator;
import nl.overenweer.content.ModuleFiles;

/** A change of the module as a whole that names what it touches by its address (an item moves, comes or goes), so that it fits whatever else changed. */
public record FolderEdit(UnaryOperator<ModuleFiles> change) implements Edit {
    @Override
    public boolean fits(ModuleFiles now) {
        return true;
    }

    @Override
    public ModuleFiles apply(ModuleFiles now) {
        return change.apply(now);
    }
}
