package nl.overenweer.privacy;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.AuditEntry;
import nl.overenweer.audit.AuditFilter;
import nl.overenweer.audit.AuditLog;
import nl.overenweer.audit.Deed;
import nl.overenweer.audit.chain.Verdict;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.PersonLine;
import nl.overenweer.people.Role;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.UseCase;

/** The audit log for who may read it: an administrator reads that of the own organisation, the platform's administrator all of it. */
@UseCase
public class Logbook {
    private static final int AT_A_TIME = 500;
    private static final int PERSONS = 200;

    @Inject
    private AuditLog log;

    @Inject
    private Audit audit;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    /** The latest first. */
    @ReadOnly
    public Slice<LogLine> page(CurrentUser reader, LogFilter filter) {
        Slice<AuditEntry> entries = log.page(asked(reader, filter), filter.first(), LogFilter.SIZE);
        return new Slice<>(told(reader, entries.rows()), entries.total(), entries.from(), entries.size());
    }

    /** Every line of the filter, some at a time. */
    @ReadOnly
    public void each(CurrentUser reader, LogFilter filter, Consumer<LogLine> take) {
        List<AuditEntry> some = new ArrayList<>();
        log.each(asked(reader, filter), entry -> {
            some.add(entry);
            if (some.size() == AT_A_TIME) {
                told(reader, some).forEach(take);
                some.clear();
            }
        });
        told(reader, some).forEach(take);
    }

    /** Proves the whole chain, and writes down that it was asked. */
    public Verdict prove() {
        Verdict verdict = log.prove(Optional.empty());
        audit.record(Deed.of(AuditAct.CHAIN_PROVEN)
                .with(verdict.fault()
                        .map(fault -> fault.kind() + " number=" + fault.number())
                        .orElse("whole number=" + verdict.entries())));
        return verdict;
    }

    private AuditFilter asked(CurrentUser reader, LogFilter filter) {
        OptionalLong organisation = reader.has(Role.PLATFORM_ADMINISTRATOR)
                ? OptionalLong.empty()
                : OptionalLong.of(reader.organisation().value());
        return new AuditFilter(organisation, filter.act(), persons(reader, filter), filter.from(), filter.until());
    }

    private Optional<Set<Long>> persons(CurrentUser reader, LogFilter filter) {
        if (filter.person().isEmpty()) {
            return Optional.empty();
        }
        Stream<PersonId> own = people.search(reader.organisation(), filter.person(), 0, PERSONS).rows().stream()
                .map(PersonLine::id);
        Stream<PersonId> anywhere =
                reader.has(Role.PLATFORM_ADMINISTRATOR) ? people.withEmail(filter.person()).stream() : Stream.empty();
        return Optional.of(Stream.concat(own, anywhere).map(PersonId::value).collect(Collectors.toSet()));
    }

    private List<LogLine> told(CurrentUser reader, List<AuditEntry> entries) {
        Set<PersonId> ids = entries.stream()
                .flatMap(entry -> Stream.of(entry.actor(), entry.person()))
                .flatMap(id -> id.stream().boxed())
                .map(PersonId::new)
                .collect(Collectors.toSet());
        Map<PersonId, String> names = people.names(ids);
        Map<OrganisationId, String> places = places(reader);
        return entries.stream()
                .map(entry -> new LogLine(
                        entry.number(),
                        entry.at(),
                        entry.act(),
                        entry.actor(),
                        name(names, entry.actor()),
                        entry.person(),
                        name(names, entry.person()),
                        entry.organisation().isPresent()
                                ? places.getOrDefault(
                                        new OrganisationId(entry.organisation().getAsLong()), "")
                                : "",
                        entry.detail()))
                .toList();
    }

    private static String name(Map<PersonId, String> names, OptionalLong id) {
        return id.isPresent() ? names.getOrDefault(new PersonId(id.getAsLong()), "") : "";
    }

    private Map<OrganisationId, String> places(CurrentUser reader) {
        return reader.has(Role.PLATFORM_ADMINISTRATOR) ? organisations.names() : Map.of();
    }
}
