package nl.overenweer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Sql;

/** Letters to her address. */
@ApplicationScoped
public class MailKeeper implements Keeper {
    @Override
    public String feature() {
        return "mail";
    }

    @Override
    public List<Part> parts() {
        return List.of(
                new Part(
                        "letters",
                        "select subject as onderwerp, posted_at as geschreven, state as stand, done_at as verstuurd, text_part as tekst"
                                + " from mail_dispatch where address = (select email from people_person where id = ?1) order by posted_at"));
    }

    @Override
    public void erase(long person, Instant now, Sql sql) {
        sql.change("delete from mail_dispatch where address = (select email from people_person where id = ?1)", person);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("mail_dispatch", 400, "done_at"));
    }
}
