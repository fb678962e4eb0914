package nl.overenweer.vault;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** Her vault, as it lies here: sealed. With her passphrase and these particulars it can be opened elsewhere. */
@ApplicationScoped
public class VaultKeeper implements Keeper {
    @Override
    public String feature() {
        return "vault";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "texts",
                        "select version as versie, salt as zout, iterations as rondes, wrapped as sleutel_verpakt, recovery as herstel_verpakt,"
                                + " made_on as gemaakt from vault_vault where person_id = ?1"),
                new Part(
                        "texts",
                        "select kind as soort, place as plek, version as versie, changed_on as veranderd, sealed as versleuteld"
                                + " from vault_text where person_id = ?1 order by id"),
                new Part(
                        "texts",
                        "select module, done_on as gemeld from vault_done where person_id = ?1 order by done_on"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change("delete from vault_text where person_id = ?1", person);
        sql.change("delete from vault_done where person_id = ?1", person);
        sql.change("delete from vault_vault where person_id = ?1", person);
    }
}
