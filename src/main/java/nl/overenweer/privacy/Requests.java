package nl.overenweer.privacy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.Contact;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Role;
import nl.overenweer.privacy.DataRequest.Kind;
import nl.overenweer.privacy.DataRequest.Stage;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.ReadOnly;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.UseCase;

/** What people ask about their own data, and what administrators do about it. */
@UseCase
public class Requests {
    @Inject
    private RequestStore store;

    @Inject
    private Erasing erasing;

    @Inject
    private People people;

    @Inject
    private RequestLetters letters;

    @Inject
    private Audit audit;

    /** Of the organisation for which she works now. Refuses a second one of a kind while the first waits. */
    public void ask(CurrentUser who, Kind kind, String words, Instant now) {
        boolean waiting = store.of(who.person()).stream().anyMatch(each -> each.open() && each.kind() == kind);
        if (waiting) {
            throw new RuleBroken("privacy.request.waiting");
        }
        store.add(new DataRequest(who.person(), who.organisation(), kind, words, now));
        audit.record(Deed.of(kind == Kind.ERASURE ? AuditAct.ERASURE_ASKED : AuditAct.CORRECTION_ASKED)
                .about(who.person().value()));
    }

    /** The latest first. */
    @ReadOnly
    public List<DataRequest> of(PersonId person) {
        return store.of(person);
    }

    /** One of her own; another's is not found. */
    public void withdraw(CurrentUser who, long id, Instant now) {
        DataRequest request = store.held(Optional.empty(), id)
                .filter(each -> each.person().equals(who.person()))
                .orElseThrow(() -> new NotFound("request " + id));
        request.withdraw(now);
        if (request.kind() == Kind.ERASURE) {
            audit.record(Deed.of(AuditAct.ERASURE_WITHDRAWN).about(who.person().value()));
        }
    }

    /** What waits first. The platform's administrator sees those of all organisations. */
    @ReadOnly
    public List<DataRequest> toAnswer(CurrentUser administrator) {
        return store.in(where(administrator));
    }

    /** One of another organisation is not found. */
    @ReadOnly
    public DataRequest one(CurrentUser administrator, long id) {
        return store.find(where(administrator), id).orElseThrow(() -> new NotFound("request " + id));
    }

    /** In words, which she reads with her request; a mail says that they are there. */
    public void answer(CurrentUser administrator, long id, Stage outcome, String words, Instant now) {
        DataRequest request = held(administrator, id);
        if (request.kind() == Kind.ERASURE && outcome == Stage.DONE) {
            throw new IllegalArgumentException("erasing is not answering");
        }
        request.answer(outcome, words, administrator.person(), now);
        AuditAct act = request.kind() == Kind.ERASURE ? AuditAct.ERASURE_REFUSED : AuditAct.CORRECTION_ANSWERED;
        audit.record(Deed.of(act)
                .in(request.organisation().value())
                .about(request.person().value()));
        contact(request).ifPresent(contact -> letters.answered(request, contact, now));
    }

    private Optional<Contact> contact(DataRequest request) {
        return Optional.ofNullable(people.contacts(List.of(request.person())).get(request.person()));
    }

    /**
     * Why this administrator can't erase her, as the key of a sentence: nobody erases herself, and nobody is erased by one of the organisations
     * for which she works.
     */
    @ReadOnly
    public Optional<String> obstacle(CurrentUser administrator, DataRequest request, LocalDate today) {
        if (request.person().equals(administrator.person())) {
            return Optional.of("privacy.erase.self");
        }
        boolean ours = people.accountIsOurs(request.organisation(), request.person(), today);
        return ours || administrator.has(Role.PLATFORM_ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of("privacy.erase.shared");
    }

    /** Erases whoever asked for it, in all features at once, and tells her so at the address that she had. */
    public void erase(CurrentUser administrator, long id, String words, Instant now) {
        DataRequest request = held(administrator, id);
        Optional<String> obstacle = obstacle(administrator, request, LocalDate.ofInstant(now, Clocks.ZONE));
        if (obstacle.isPresent()) {
            throw new RuleBroken(obstacle.get());
        }
        if (request.kind() != Kind.ERASURE) {
            throw new NotFound("request for erasure " + id);
        }
        Optional<Contact> was = contact(request);
        request.answer(Stage.DONE, words, administrator.person(), now);
        erasing.erase(request.person(), request.organisation(), now);
        was.ifPresent(contact -> letters.erased(request, contact, now));
    }

    private DataRequest held(CurrentUser administrator, long id) {
        return store.held(where(administrator), id).orElseThrow(() -> new NotFound("request " + id));
    }

    private static Optional<OrganisationId> where(CurrentUser administrator) {
        return administrator.has(Role.PLATFORM_ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(administrator.organisation());
    }
}
