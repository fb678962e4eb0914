package nl.overenweer.mirror;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** That a choice was counted. From the marks nobody can be read, so there is nothing to hand out or to take away. */
@ApplicationScoped
public class MirrorKeeper implements Keeper {
    @Override
    public String feature() {
        return "mirror";
    }

    @Override
    public List<Part> parts() {
        return List.of();
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        // nothing leads from a person to a mark
    }
}
