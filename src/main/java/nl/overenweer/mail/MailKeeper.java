package nl.overenweer.mail;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.overenweer.mail.composing.HtmlPart;
import nl.overenweer.shared.privacy.Keeper;
import nl.overenweer.shared.privacy.Statements;

/**
 * Letters to her, which go; and letters to others that name her, such as a manager's summary, in which nobody stands afterwards. A letter that
 * still waits goes all the same: it is another's too.
 */
@ApplicationScoped
public class MailKeeper implements Keeper {
    private static final String HERS = " where address = (select email from people_person where id = ?1)";
    private static final int LONGEST_SUBJECT = 200;

    @Override
    public String feature() {
        return "mail";
    }

    @Override
    public List<Part> parts() {
        return List.of(new Part(
                "letters",
                "select subject as onderwerp, posted_at as geschreven, state as stand, done_at as verstuurd,"
                        + " case when secret then '' else text_part end as tekst from mail_dispatch" + HERS
                        + " order by posted_at"));
    }

    @Override
    public void erase(long person, Instant now, Statements sql) {
        Object[] her = sql.rows("select name, email from people_person where id = ?1", person)
                .get(0);
        String name = String.valueOf(her[0]);
        String email = String.valueOf(her[1]);
        sql.change("delete from mail_dispatch" + HERS, person);
        dropToFormerAddresses(name, sql);
        nameNobody(name, email, sql);
    }

    /** By her name, at an address that nobody has now. */
    private static void dropToFormerAddresses(String name, Statements sql) {
        sql.change(
                "delete from mail_dispatch where name = ?1 and not exists"
                        + " (select 1 from people_person p where p.email = mail_dispatch.address)",
                name);
    }

    /** A letter to somebody of the same name speaks of that person. */
    private static void nameNobody(String name, String email, Statements sql) {
        String[] words = name.strip().split("\\s+");
        List<Object[]> letters = sql.rows(
                "select id, subject, text_part, html_part from mail_dispatch where name <> ?1"
                        + " and (locate(?2, subject) > 0 or locate(?2, text_part) > 0 or locate(?3, text_part) > 0)",
                name,
                words[words.length - 1],
                email);
        Pattern her = Pattern.compile(
                mention(words) + "|" + mention(HtmlPart.escaped(name).split("\\s+")) + "|" + mention(email),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        for (Object[] letter : letters) {
            String subject = unnamed(her, letter[1]);
            sql.change(
                    "update mail_dispatch set subject = ?2, text_part = ?3, html_part = ?4 where id = ?1",
                    letter[0],
                    subject.substring(0, Math.min(subject.length(), LONGEST_SUBJECT)),
                    unnamed(her, letter[2]),
                    unnamed(her, letter[3]));
        }
    }

    /** These words, also when a line ends between them; not as a part of another word. */
    private static String mention(String... words) {
        return Arrays.stream(words)
                .map(Pattern::quote)
                .collect(Collectors.joining("\\s+", "(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"));
    }

    private static String unnamed(Pattern her, Object text) {
        return her.matcher(String.valueOf(text)).replaceAll(NOBODY);
    }

    @Override
    public List<Aging> agings() {
        return List.of(Aging.rows("mail_dispatch", 400, "done_at"));
    }
}
