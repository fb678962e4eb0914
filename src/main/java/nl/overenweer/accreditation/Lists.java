package nl.overenweer.accreditation;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.overenweer.accreditation.listing.Entry;
import nl.overenweer.accreditation.listing.FileKind;
import nl.overenweer.accreditation.listing.ListForm;
import nl.overenweer.accreditation.listing.Separator;
import nl.overenweer.content.Library;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.UseCase;

/** Award lists: made of what waits, sent on, and answered line by line. */
@UseCase
public class Lists {
    /** A list as rows of cells, its head first. */
    public record Leaving(FileKind kind, Separator separator, List<List<String>> rows) {}

    @Inject
    private AwardStore store;

    @Inject
    private RegisterStore registers;

    @Inject
    private People people;

    @Inject
    private Library library;

    /** By register: how many awards stand where. */
    @ReadOnly
    public Map<RegisterId, Map<Award.State, Long>> tallies(Scope scope) {
        Map<RegisterId, Map<Award.State, Long>> tallies = new HashMap<>();
        store.tallies(scope).forEach(each -> tallies.computeIfAbsent(
                        new RegisterId(each.register()), key -> new EnumMap<>(Award.State.class))
                .put(each.state(), each.count()));
        return tallies;
    }

    /** By list: how many lines were answered how. */
    @ReadOnly
    public Map<ListId, Map<ListLine.State, Long>> answers(Scope scope) {
        Map<ListId, Map<ListLine.State, Long>> answers = new HashMap<>();
        store.answers(scope).forEach(each -> answers.computeIfAbsent(
                        new ListId(each.list()), key -> new EnumMap<>(ListLine.State.class))
                .put(each.state(), each.count()));
        return answers;
    }

    /** The latest first. */
    @ReadOnly
    public List<AwardList> in(Scope scope) {
        return store.lists(scope);
    }

    @ReadOnly
    public AwardList list(Scope scope, ListId id) {
        return store.list(scope, id);
    }

    @ReadOnly
    public List<ListLine> lines(Scope scope, ListId id) {
        return store.lines(store.list(scope, id));
    }

    /** The list as it leaves the house, in its register's form. */
    public Leaving leave(Scope scope, ListId id) {
        AwardList list = store.list(scope, id);
        ListForm form = list.form();
        List<Entry> entries = store.lines(list).stream().map(ListLine::entry).toList();
        return new Leaving(form.kind(), form.separator(), form.lines(entries));
    }

    /** What waits for the next list: awards whose certificate counts and whose number holds. */
    @ReadOnly
    public int waiting(Scope scope, RegisterId id) {
        return ready(scope, registers.register(id)).size();
    }

    /** All that waits, on one list. Refuses when nothing does, and where the holder hands in her certificate herself. */
    public ListId make(Scope scope, RegisterId id, PersonId by, Instant now) {
        store.lock();
        Register register = registers.register(id);
        if (register.terms().delivery() == Delivery.HOLDER) {
            throw new RuleBroken("accreditation.list.herself", register.title());
        }
        List<Award> ready = ready(scope, register);
        if (ready.isEmpty()) {
            throw new RuleBroken("accreditation.list.nothing");
        }
        AwardList list = new AwardList(register, scope, by, now);
        store.add(list);
        Map<PersonId, String> names =
                people.names(ready.stream().map(Award::person).collect(Collectors.toSet()));
        ready.forEach(award -> store.add(line(list, award, names.getOrDefault(award.person(), ""))));
        return list.id();
    }

    /** It is on its way. Refuses a second time. */
    public void send(Scope scope, ListId id, String how, PersonId by, Instant now) {
        store.lock();
        AwardList list = store.list(scope, id);
        list.send(how, by, now);
        store.lines(list).forEach(line -> line.award().send());
    }

    /** It is not sent after all: its lines wait for the next one. Refuses one that was sent. */
    public void drop(Scope scope, ListId id) {
        store.lock();
        AwardList list = store.list(scope, id);
        if (list.isSent()) {
            throw new RuleBroken("accreditation.list.sent");
        }
        store.lines(list).forEach(line -> {
            line.award().unlist();
            store.remove(line);
        });
        store.remove(list);
    }

    /** The register took these lines. Gives how many. */
    public int confirm(Scope scope, ListId id, Collection<Long> numbers, PersonId by, Instant now) {
        store.lock();
        List<ListLine> lines = chosen(scope, id, numbers);
        lines.forEach(line -> line.confirm(by, now));
        return lines.size();
    }

    /** The register did not take these lines, for this reason. Gives how many. */
    public int refuse(Scope scope, ListId id, Collection<Long> numbers, String reason, PersonId by, Instant now) {
        store.lock();
        List<ListLine> lines = chosen(scope, id, numbers);
        lines.forEach(line -> line.refuse(reason, by, now));
        return lines.size();
    }

    /** What was wrong with a refused line is mended: it goes into the next list. */
    public void mend(Scope scope, ListId id, long number) {
        store.lock();
        chosen(scope, id, Set.of(number)).forEach(line -> line.award().mend());
    }

    private List<ListLine> chosen(Scope scope, ListId id, Collection<Long> numbers) {
        AwardList list = store.list(scope, id);
        if (numbers.isEmpty()) {
            throw new RuleBroken("accreditation.line.none");
        }
        if (!list.isSent()) {
            throw new RuleBroken("accreditation.list.unsent");
        }
        List<ListLine> chosen = store.lines(list).stream()
                .filter(line -> numbers.contains(line.id()))
                .toList();
        if (chosen.size() != Set.copyOf(numbers).size()) {
            throw new NotFound("lines " + numbers + " of list " + id);
        }
        return chosen;
    }

    private List<Award> ready(Scope scope, Register register) {
        List<Award> ready = store.in(scope, register, Award.State.READY);
        Set<String> counting =
                store.counting(ready.stream().map(each -> each.serial().value()).toList());
        return ready.stream()
                .filter(each -> counting.contains(each.serial().value())
                        && each.number().holds())
                .toList();
    }

    private ListLine line(AwardList list, Award award, String name) {
        String title = library.open(award.version()).title().in(Texts.DUTCH);
        return new ListLine(list, award, name, people.organisationName(award.organisation()), title);
    }
}
