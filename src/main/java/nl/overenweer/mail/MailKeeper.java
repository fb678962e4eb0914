package nl.overenweer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Sql;

/** The letters to her. A letter knows her by her address only. */
@ApplicationScoped
public class MailKeeper implements Keeper {
    private static final String HERS = " from mail_dispatch where address = (select email from people_person where id = ?1)";

    @Override
    public String feature() {
        return "mail";
    }

    /** Without the texts that hold a link which opens something: whoever finds the file would have the link. */
    @Override
    public List<Part> parts() {
        return List.of(new Part(
                "letters",
                "select subject as onderwerp, posted_at as geschreven, state as hoe_het_ermee_staat,"
                        + " case when secret then '' else text_part end as tekst" + HERS + " order by posted_at"));
    }

    @Override
    public void erase(long person, Instant now, Sql sql) {
        sql.change("delete" + HERS, person);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("mail_dispatch", 400, "posted_at"));
    }
}
