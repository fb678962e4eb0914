package nl.overenweer.enrolment.reminding;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.content.Library;
import nl.overenweer.mail.Outbox;
import nl.overenweer.people.Contact;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.shared.UseCase;

/**
 * Reminds the learners of an organisation by mail. Who is done, exempted or gone gets none. Whatever has one last day goes in one letter;
 * asking twice for the same day, on two nodes or after a restart, reminds once.
 */
@UseCase
public class Reminders {
    private static final Duration LYING = Duration.ofDays(30);
    private static final Duration MAKE_UP = Duration.ofDays(7);

    /** What goes in one letter. */
    private record Heap(PersonId person, LocalDate dueOn, Moments.Moment moment) {}

    @Inject
    private ReminderStore store;

    @Inject
    private ReminderTexts texts;

    @Inject
    private ReminderLetters letters;

    @Inject
    private People people;

    @Inject
    private Library library;

    @Inject
    private Outbox outbox;

    /** Says how many letters were posted. */
    public int remind(OrganisationId organisation, LocalDate today, Instant now) {
        ReminderRule rule = texts.rule(organisation);
        Set<PersonId> learners = people.members(organisation, today).stream()
                .filter(member -> member.role() == Role.LEARNER)
                .map(MemberLine::person)
                .collect(Collectors.toSet());
        int posted = remindOfDates(organisation, rule.moments(), learners, today, now);
        return rule.unfinished() ? posted + remindOfChoices(organisation, learners, now) : posted;
    }

    private int remindOfDates(
            OrganisationId organisation, Moments moments, Set<PersonId> learners, LocalDate today, Instant now) {
        Map<Heap, List<Due>> heaps = new LinkedHashMap<>();
        for (Due due : store.due(organisation, moments.earliest(today), moments.latest(today))) {
            Optional<Moments.Moment> moment = moments.on(today, due.dueOn(), due.asked());
            if (moment.isPresent() && learners.contains(due.person()) && onShelf(due)) {
                heaps.computeIfAbsent(new Heap(due.person(), due.dueOn(), moment.get()), heap -> new ArrayList<>())
                        .add(due);
            }
        }
        Set<String> known = outbox.posted(heaps.keySet().stream()
                .map(heap -> occasion(organisation, heap))
                .toList());
        heaps.keySet().removeIf(heap -> known.contains(occasion(organisation, heap)));
        Map<PersonId, Contact> contacts =
                people.contacts(heaps.keySet().stream().map(Heap::person).toList());
        int posted = 0;
        for (Map.Entry<Heap, List<Due>> each : heaps.entrySet()) {
            Contact contact = contacts.get(each.getKey().person());
            if (contact != null) {
                String occasion = occasion(organisation, each.getKey());
                var letter = letters.ofDate(
                        occasion, organisation, contact, each.getKey().moment().kind(), each.getValue(), today);
                posted += outbox.post(letter, now) ? 1 : 0;
            }
        }
        return posted;
    }

    private static String occasion(OrganisationId organisation, Heap heap) {
        return "reminder/" + organisation + "/" + heap.person() + "/" + heap.dueOn() + "/"
                + heap.moment().kind() + "/" + heap.moment().threshold();
    }

    private int remindOfChoices(OrganisationId organisation, Set<PersonId> learners, Instant now) {
        Instant until = now.minus(LYING);
        List<Due> lying = store.lying(organisation, until.minus(MAKE_UP), until).stream()
                .filter(due -> learners.contains(due.person()) && onShelf(due))
                .toList();
        Set<String> known = outbox.posted(
                lying.stream().map(due -> choice(organisation, due)).toList());
        Map<PersonId, Contact> contacts =
                people.contacts(lying.stream().map(Due::person).toList());
        int posted = 0;
        for (Due due : lying) {
            Contact contact = contacts.get(due.person());
            String occasion = choice(organisation, due);
            if (contact != null && contact.wantsOptionalMail() && !known.contains(occasion)) {
                posted += outbox.post(letters.ofChoice(occasion, organisation, contact, due, now), now) ? 1 : 0;
            }
        }
        return posted;
    }

    private static String choice(OrganisationId organisation, Due due) {
        return "unfinished/" + organisation + "/" + due.person() + "/" + due.module();
    }

    private boolean onShelf(Due due) {
        return library.current(due.module()).isPresent();
    }
}
