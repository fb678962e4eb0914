package nl.overenweer.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** What was done by her and with her data. The lines stay: they hold numbers only. */
@ApplicationScoped
public class AuditKeeper implements Keeper {
    @Override
    public String feature() {
        return "audit";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(
                "log",
                "select at_moment as wanneer, act as handeling, detail as bijzonderheden,"
                        + " case when actor_id = ?1 then 'ja' else 'nee' end as door_jou from audit_entry"
                        + " where actor_id = ?1 or person_id = ?1 order by number"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        // nothing changes the log
    }
}
