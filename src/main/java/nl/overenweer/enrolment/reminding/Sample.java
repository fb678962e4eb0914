package nl.overenweer.enrolment.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** How a reminder would read, to whoever is changing its words; nothing is sent. */
@ApplicationScoped
public class Sample {
    @Inject
    private ReminderLetters letters;

    @Inject
    private Library library;

    @Inject
    private Outbox outbox;

    /** Subject and text part. */
    public String of(Kind kind, Locale language, Words words, CurrentUser user, LocalDate today) {
        Texts texts = Texts.in(language);
        Map<String, String> values = Map.of(
                "module",
                        library.shelf().stream()
                                .findFirst()
                                .map(ModuleVersion::module)
                                .map(module -> letters.title(module, language))
                                .orElse(""),
                "datum",
                        new Days(texts.locale(), today).day(kind == Kind.LATE ? today.minusDays(1) : today.plusDays(7)),
                "dagen", texts.of("enrolment.reminder.days", kind == Kind.LATE ? 1 : 7),
                "organisatie", user.organisationName(),
                "telaat", "3",
                "binnenkort", "8");
        Addressee to = Addressee.of(user.email(), user.name(), language.getLanguage());
        Letter letter = letters.begun("sample", user.organisation(), to, kind, words, values)
                .call(
                        texts.get(kind == Kind.SUMMARY ? "enrolment.reminder.progress" : "enrolment.reminder.go"),
                        kind == Kind.SUMMARY ? "/voortgang" : "/leren")
                .why(texts.of(why(kind), user.organisationName()))
                .done();
        return letter.subject() + "\n\n" + outbox.text(letter);
    }

    private static String why(Kind kind) {
        return switch (kind) {
            case BEFORE, LATE -> "enrolment.reminder.why";
            case UNFINISHED -> "enrolment.reminder.why.own";
            case SUMMARY -> "enrolment.reminder.why.manager";
        };
    }
}
