package nl.overenweer.enrolment.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.enrolment.reminding.SummaryRows.Row;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/**
 * How a reminder would read to whoever gets it, for whoever is changing its words. The people in it are made up, and their names say so;
 * nothing is sent.
 */
@ApplicationScoped
public class Sample {
    private static final String LIST = "/beheer/herinneringen";

    @Inject
    private ReminderLetters letters;

    @Inject
    private Library library;

    @Inject
    private Outbox outbox;

    /** Subject and text part. */
    public String text(Kind kind, Locale language, Words words, CurrentUser user, LocalDate today) {
        Letter letter = letter(kind, language, words, user, today);
        return letter.subject() + "\n\n" + outbox.text(letter);
    }

    /** As a mail program shows it. */
    public String html(Kind kind, Locale language, Words words, CurrentUser user, LocalDate today) {
        return outbox.html(letter(kind, language, words, user, today));
    }

    private Letter letter(Kind kind, Locale language, Words words, CurrentUser user, LocalDate today) {
        Texts texts = Texts.in(language);
        LocalDate due = kind == Kind.LATE ? today.minusDays(1) : today.plusDays(7);
        Map<String, String> values = Map.of(
                "module", letters.title(module(), language),
                "datum", new Days(texts.locale(), today).day(due),
                "dagen", texts.of("enrolment.reminder.days", kind == Kind.LATE ? 1 : 7),
                "organisatie", user.organisationName(),
                "telaat", "1",
                "binnenkort", "2");
        Addressee to = Addressee.of(
                "voorbeeld@voorbeeld.example", texts.get("enrolment.sample.reader"), language.getLanguage());
        Letter.Writing writing = letters.begun("sample", user.organisation(), to, kind, words, values);
        fill(writing, kind, texts, today);
        return writing.call(
                        texts.get(kind == Kind.SUMMARY ? "enrolment.reminder.progress" : "enrolment.reminder.go"),
                        kind == Kind.SUMMARY ? "/voortgang" : "/leren")
                .why(texts.of(why(kind), user.organisationName()))
                .done();
    }

    /** What stands below the organisation's own words. */
    private void fill(Letter.Writing writing, Kind kind, Texts texts, LocalDate today) {
        switch (kind) {
            case BEFORE, LATE ->
                writing.say(texts.of("enrolment.reminder.reason", texts.get("enrolment.sample.reason")));
            case UNFINISHED -> writing.unsubscribe(LIST);
            case SUMMARY -> {
                SummaryRows rows = new SummaryRows(texts, today, module -> letters.title(module, texts.locale()));
                String one = texts.get("enrolment.sample.one");
                String other = texts.get("enrolment.sample.other");
                rows.tell(writing, "enrolment.reminder.late", List.of(new Row(one, module(), today.minusDays(3))));
                rows.tell(
                        writing,
                        "enrolment.reminder.soon",
                        List.of(
                                new Row(one, module(), today.plusDays(5)),
                                new Row(other, module(), today.plusDays(9))));
                writing.unsubscribe(LIST);
            }
        }
    }

    private String module() {
        return library.shelf().stream().findFirst().map(ModuleVersion::module).orElse("");
    }

    private static String why(Kind kind) {
        return switch (kind) {
            case BEFORE, LATE -> "enrolment.reminder.why";
            case UNFINISHED -> "enrolment.reminder.why.own";
            case SUMMARY -> "enrolment.reminder.why.manager";
        };
    }
}
