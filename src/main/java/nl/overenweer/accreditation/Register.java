package nl.overenweer.accreditation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import nl.overenweer.accreditation.listing.FileKind;
import nl.overenweer.accreditation.listing.ListForm;
import nl.overenweer.accreditation.listing.Notation;
import nl.overenweer.accreditation.listing.Separator;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** A professional register, or one chamber of it. What nobody looked up is marked: {@link #isChecked} until something in it changes. */
@Entity
@Table(name = "accreditation_register")
@Personal(subject = "desk", erase = Erase.STAYS)
public class Register {
    private static final int LONGEST_NAME = 80;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "name")
    private String name;

    @Column(name = "chamber")
    private String chamber;

    @Enumerated(EnumType.STRING)
    @Column(name = "unit")
    private Unit unit;

    @Enumerated(EnumType.STRING)
    @Column(name = "delivery")
    private Delivery delivery;

    @Column(name = "accredits")
    private boolean accredits;

    @Column(name = "needs_test")
    private boolean needsTest;

    @Column(name = "digits")
    private @Nullable Integer digits;

    @Column(name = "digits_source")
    private String digitsSource;

    @Column(name = "note")
    private String note;

    @Column(name = "example")
    private boolean example;

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

    @Column(name = "checked_on")
    private @Nullable LocalDate checkedOn;

    @Column(name = "checked_by")
    private @Nullable Long checkedBy;

    @Column(name = "checked_source")
    private String checkedSource = "";

    protected Register() {}

    Register(String name, String chamber, boolean example) {
        this.name = Wording.needed(name, LONGEST_NAME, "accreditation.register.name.missing");
        this.chamber = Wording.of(chamber, LONGEST_NAME);
        this.example = example;
        ask(RegisterTerms.unknown());
        listAs(ListForm.PLAIN);
    }

    /** From now on this is what it asks; that somebody checked it holds no more. */
    void ask(RegisterTerms terms) {
        unit = terms.unit();
        delivery = terms.delivery();
        accredits = terms.accredits();
        needsTest = terms.needsTest();
        digits = terms.number().isKnown() ? terms.number().digits() : null;
        digitsSource = terms.number().source();
        note = terms.note();
        uncheck();
    }

    /** From now on lists are made in this form; that somebody checked it holds no more. */
    void listAs(ListForm form) {
        kind = form.kind();
        notation = form.notation();
        separator = form.separator();
        columns = form.written();
        uncheck();
    }

    /** Somebody looked all of it up there. */
    void check(String source, PersonId by, LocalDate day) {
        checkedSource = Wording.needed(source, 300, "accreditation.register.source.missing");
        checkedBy = by.value();
        checkedOn = day;
    }

    private void uncheck() {
        checkedOn = null;
        checkedBy = null;
        checkedSource = "";
    }

    public RegisterId id() {
        return new RegisterId(id);
    }

    public String name() {
        return name;
    }

    /** Empty where it has none. */
    public String chamber() {
        return chamber;
    }

    /** 'SKJ, Jeugd- en gezinsprofessionals'. */
    public String title() {
        return chamber.isEmpty() ? name : name + ", " + chamber;
    }

    public RegisterTerms terms() {
        NumberRule rule = new NumberRule(digits == null ? 0 : digits, digitsSource);
        return new RegisterTerms(unit, delivery, accredits, needsTest, rule, note);
    }

    public ListForm form() {
        return new ListForm(kind, notation, separator, ListForm.read(columns));
    }

    /** Made up, for a demonstration or to try things. */
    public boolean isExample() {
        return example;
    }

    public boolean isChecked() {
        return checkedOn != null;
    }

    public Optional<LocalDate> checkedOn() {
        return Optional.ofNullable(checkedOn);
    }

    public Optional<PersonId> checkedBy() {
        return Optional.ofNullable(checkedBy).map(PersonId::new);
    }

    public String checkedSource() {
        return checkedSource;
    }
}
