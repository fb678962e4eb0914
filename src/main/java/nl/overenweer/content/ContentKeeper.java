package nl.overenweer.content;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** The name at a version. Which versions are hers, authoring knows; it takes the name away. */
@ApplicationScoped
public class ContentKeeper implements Keeper {
    @Override
    public String feature() {
        return "content";
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        // authoring does: only there stands who it was
    }
}
