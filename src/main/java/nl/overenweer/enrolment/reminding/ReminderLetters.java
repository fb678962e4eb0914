package nl.overenweer.enrolment.reminding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.overenweer.content.Library;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.people.Contact;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.security.MailChoices;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** Writes reminders, in the organisation's words or ours. They never say a mark, an answer or a case. */
@ApplicationScoped
class ReminderLetters {
    @Inject
    private ReminderTexts words;

    @Inject
    private Library library;

    @Inject
    private People people;

    @Inject
    private MailChoices choices;

    /** Of something with a last day; what it names was all asked for the same day. */
    Letter ofDate(
            String occasion, OrganisationId organisation, Contact contact, Kind kind, List<Due> dues, LocalDate today) {
        Addressee to = Addressee.of(contact.email(), contact.name(), contact.language());
        Texts texts = to.texts();
        LocalDate due = dues.get(0).dueOn();
        Map<String, String> values = values(organisation, dues, texts, today);
        Letter.Writing writing =
                begun(occasion, organisation, to, kind, words.of(organisation, kind, texts.locale()), values);
        if (dues.size() > 1) {
            writing.list(dues.stream()
                    .map(each -> title(each.module(), texts.locale()))
                    .toList());
        }
        dues.stream()
                .map(Due::reason)
                .filter(reason -> !reason.isBlank())
                .distinct()
                .forEach(reason -> writing.say(texts.of("enrolment.reminder.reason", reason)));
        if (kind == Kind.BEFORE) {
            writing.uselessAfter(due.plusDays(1).atStartOfDay(Clocks.ZONE).toInstant());
        }
        return writing.call(texts.get("enrolment.reminder.go"), dues.size() == 1 ? path(dues.get(0)) : "/leren")
                .why(texts.of("enrolment.reminder.why", values.get("organisatie")))
                .done();
    }

    private Map<String, String> values(OrganisationId organisation, List<Due> dues, Texts texts, LocalDate today) {
        LocalDate due = dues.get(0).dueOn();
        return Map.of(
                "module", modules(dues, texts),
                "datum", new Days(texts.locale(), today).day(due),
                "dagen", texts.of("enrolment.reminder.days", Math.abs(ChronoUnit.DAYS.between(today, due))),
                "organisatie", people.organisationName(organisation));
    }

    /** Of something that she chose herself, so with a way to get no more of these. */
    Letter ofChoice(String occasion, OrganisationId organisation, Contact contact, Due due, Instant now) {
        Addressee to = Addressee.of(contact.email(), contact.name(), contact.language());
        Texts texts = to.texts();
        Map<String, String> values = Map.of(
                "module", title(due.module(), texts.locale()), "organisatie", people.organisationName(organisation));
        Words own = words.of(organisation, Kind.UNFINISHED, texts.locale());
        return begun(occasion, organisation, to, Kind.UNFINISHED, own, values)
                .call(texts.get("enrolment.reminder.go"), path(due))
                .why(texts.get("enrolment.reminder.why.own"))
                .unsubscribe(choices.path(contact.person(), now))
                .done();
    }

    /** Subject and first words, each line of which is a paragraph. */
    Letter.Writing begun(
            String occasion,
            OrganisationId organisation,
            Addressee to,
            Kind kind,
            Words chosen,
            Map<String, String> values) {
        Words filled = chosen.filled(values);
        Letter.Writing writing =
                Letter.to(to, occasion).of(organisation.value()).subject(subject(filled.subject()));
        filled.opening().lines().filter(line -> !line.isBlank()).forEach(writing::say);
        return writing;
    }

    /** What is filled in may be long, or hold what no header may. */
    private static String subject(String filled) {
        String line = filled.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() > 200 ? line.substring(0, 199) + "…" : line;
    }

    private String modules(List<Due> dues, Texts texts) {
        return dues.size() == 1
                ? title(dues.get(0).module(), texts.locale())
                : texts.of("enrolment.reminder.modules", dues.size());
    }

    String title(String module, Locale language) {
        return library.current(module)
                .map(version -> library.open(version.id()).title().in(language))
                .orElse(module);
    }

    private static String path(Due due) {
        return "/modules/" + due.module();
    }
}
