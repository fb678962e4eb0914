package nl.overenweer.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The current version of every module, read once for all that one page asks of it. */
@RequestScoped
public class Shelf {
    @Inject
    private Library library;

    private @Nullable List<ModuleVersion> versions;

    /** In the order of the tracks and of their courses. */
    public List<ModuleVersion> versions() {
        List<ModuleVersion> known = versions;
        if (known == null) {
            known = library.shelf();
            versions = known;
        }
        return known;
    }
}
