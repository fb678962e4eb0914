package nl.overenweer.authoring;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/** What she wrote as a trainer belongs to the course and stays; her name at the versions goes. */
@ApplicationScoped
public class AuthoringKeeper implements Keeper {
    @Override
    public String feature() {
        return "authoring";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "work",
                        "select module, note as toelichting, published_at as gepubliceerd from authoring_publish_log where published_by = ?1 order by published_at"),
                new Part(
                        "work",
                        "select module, opened_at as begonnen, edited_at as laatst_bewerkt, ended_at as gesloten from authoring_draft"
                                + " where opened_by = ?1 or edited_by = ?1 order by opened_at"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        sql.change(
                "update content_version set published_by = '' where id in"
                        + " (select version_id from authoring_publish_log where published_by = ?1)",
                person);
    }
}
