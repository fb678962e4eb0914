package nl.overenweer.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import nl.overenweer.accreditation.listing.FileKind;
import nl.overenweer.accreditation.listing.ListForm;
import nl.overenweer.accreditation.listing.Notation;
import nl.overenweer.accreditation.listing.Separator;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** A list of awards for one register, in the form that it had when it was made; and that it was sent, by whom and how. */
@Entity
@Table(name = "accreditation_list")
@Personal(subject = "desk", erase = Erase.STAYS)
public class AwardList {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "register_id")
    private Register register;

    @Column(name = "organisation_id")
    private @Nullable Long organisationId;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_kind")
    private FileKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_notation")
    private Notation notation;

    @Enumerated(EnumType.STRING)
    @Column(name = "form_separator")
    private Separator separator;

    @Column(name = "form_columns")
    private String columns;

    @Column(name = "made_by")
    private long madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "sent_by")
    private @Nullable Long sentBy;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "sent_how")
    private String sentHow = "";

    protected AwardList() {}

    AwardList(Register register, Scope scope, PersonId by, Instant now) {
        this.register = register;
        this.organisationId = scope.organisation().map(OrganisationId::value).orElse(null);
        ListForm form = register.form();
        this.kind = form.kind();
        this.notation = form.notation();
        this.separator = form.separator();
        this.columns = form.written();
        this.madeBy = by.value();
        this.madeAt = now;
    }

    /** Refuses a second time. */
    void send(String how, PersonId by, Instant now) {
        if (isSent()) {
            throw new RuleBroken("accreditation.list.sent");
        }
        sentHow = Wording.needed(how, 300, "accreditation.list.how.missing");
        sentBy = by.value();
        sentAt = now;
    }

    public ListId id() {
        return new ListId(id);
    }

    public Register register() {
        return register;
    }

    /** Empty: for all of the platform. */
    public Optional<OrganisationId> organisation() {
        return Optional.ofNullable(organisationId).map(OrganisationId::new);
    }

    public ListForm form() {
        return new ListForm(kind, notation, separator, ListForm.read(columns));
    }

    public PersonId madeBy() {
        return new PersonId(madeBy);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public boolean isSent() {
        return sentAt != null;
    }

    public Optional<PersonId> sentBy() {
        return Optional.ofNullable(sentBy).map(PersonId::new);
    }

    public Optional<Instant> sentAt() {
        return Optional.ofNullable(sentAt);
    }

    public String sentHow() {
        return sentHow;
    }
}
