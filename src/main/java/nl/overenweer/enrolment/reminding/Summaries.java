package nl.overenweer.enrolment.reminding;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Library;
import nl.overenweer.enrolment.reminding.SummaryRows.Row;
import nl.overenweer.mail.Addressee;
import nl.overenweer.mail.Letter;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Contact;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.people.TeamId;
import nl.overenweer.people.security.MailChoices;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Tells each manager once a week who of her own people is late and soon due, and nobody else. Nothing to tell is no mail. */
@UseCase
public class Summaries {
    private static final int SOON_DAYS = 14;
    private static final int LATE_DAYS = 365;

    /** What one manager sees, by person's name. */
    private record View(List<Row> late, List<Row> soon) {
        boolean empty() {
            return late.isEmpty() && soon.isEmpty();
        }
    }

    @Inject
    private ReminderStore store;

    @Inject
    private ReminderTexts words;

    @Inject
    private ReminderLetters letters;

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private MailChoices choices;

    @Inject
    private Outbox outbox;

    /** For the week that this day is in. Says how many letters were posted. */
    public int tell(OrganisationId organisation, LocalDate today, Instant now) {
        if (!words.rule(organisation).summary()) {
            return 0;
        }
        List<MemberLine> members = people.members(organisation, today);
        Map<PersonId, List<MemberLine>> managers = untold(organisation, members, today);
        if (managers.isEmpty()) {
            return 0;
        }
        List<Due> dues = store.due(organisation, today.minusDays(LATE_DAYS), today.plusDays(SOON_DAYS)).stream()
                .filter(due -> library.current(due.module()).isPresent())
                .toList();
        Map<PersonId, Contact> contacts = people.contacts(managers.keySet());
        int posted = 0;
        for (Map.Entry<PersonId, List<MemberLine>> manager : managers.entrySet()) {
            View view = view(organisation, manager.getValue(), members, dues, today);
            Contact contact = contacts.get(manager.getKey());
            if (!view.empty() && contact != null && contact.wantsOptionalMail()) {
                posted += outbox.post(letter(organisation, contact, view, today, now), now) ? 1 : 0;
            }
        }
        return posted;
    }

    /** The managers who were not told in this week, each with her seats. */
    private Map<PersonId, List<MemberLine>> untold(
            OrganisationId organisation, List<MemberLine> members, LocalDate today) {
        Map<PersonId, List<MemberLine>> managers = members.stream()
                .filter(member -> member.role() == Role.MANAGER)
                .collect(Collectors.groupingBy(MemberLine::person));
        Set<String> told = outbox.posted(managers.keySet().stream()
                .map(manager -> occasion(organisation, manager, today))
                .toList());
        managers.keySet().removeIf(manager -> told.contains(occasion(organisation, manager, today)));
        return managers;
    }

    private static String occasion(OrganisationId organisation, PersonId manager, LocalDate today) {
        return "summary/" + organisation + "/" + manager + "/" + today.get(IsoFields.WEEK_BASED_YEAR) + "-W"
                + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    }

    /** Her own people only: of her teams and those below them, or of the whole organisation. */
    private View view(
            OrganisationId organisation,
            List<MemberLine> seats,
            List<MemberLine> members,
            List<Due> dues,
            LocalDate today) {
        boolean whole = seats.stream().anyMatch(seat -> seat.team().isEmpty());
        Set<TeamId> teams = people.withAllBelow(
                organisation,
                seats.stream().flatMap(seat -> seat.team().stream()).collect(Collectors.toSet()));
        Map<PersonId, String> hers = members.stream()
                .filter(member -> member.role() == Role.LEARNER)
                .filter(member -> whole || member.team().filter(teams::contains).isPresent())
                .collect(Collectors.toMap(MemberLine::person, MemberLine::name, (one, other) -> one));
        List<Row> late = new ArrayList<>();
        List<Row> soon = new ArrayList<>();
        for (Due due : dues) {
            String name = hers.get(due.person());
            if (name != null) {
                (due.dueOn().isBefore(today) ? late : soon).add(new Row(name, due.module(), due.dueOn()));
            }
        }
        return new View(late, soon);
    }

    private Letter letter(OrganisationId organisation, Contact contact, View view, LocalDate today, Instant now) {
        Addressee to = Addressee.of(contact.email(), contact.name(), contact.language());
        Texts texts = to.texts();
        Map<String, String> values = Map.of(
                "organisatie", people.organisationName(organisation),
                "telaat", Integer.toString(view.late().size()),
                "binnenkort", Integer.toString(view.soon().size()));
        Words own = words.of(organisation, Kind.SUMMARY, texts.locale());
        String occasion = occasion(organisation, contact.person(), today);
        Letter.Writing writing = letters.begun(occasion, organisation, to, Kind.SUMMARY, own, values);
        SummaryRows rows = new SummaryRows(texts, today, module -> letters.title(module, texts.locale()));
        rows.tell(writing, "enrolment.reminder.late", view.late());
        rows.tell(writing, "enrolment.reminder.soon", view.soon());
        return writing.call(texts.get("enrolment.reminder.progress"), "/voortgang")
                .why(texts.of("enrolment.reminder.why.manager", values.get("organisatie")))
                .unsubscribe(choices.path(contact.person(), now))
                .done();
    }
}
