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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.overenweer.accreditation.listing.Entry;
import nl.overenweer.certificate.SerialNumber;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/** What a list said of one award, copied when it was made, and what the register answered. */
@Entity
@Table(name = "accreditation_line")
@Personal(subject = "numbers", erase = Erase.EMPTIED)
public class ListLine {
    /** The register's answer. */
    public enum State {
        OPEN,
        CONFIRMED,
        REFUSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "list_id")
    private AwardList list;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "award_id")
    private Award award;

    @Column(name = "number")
    private String number;

    @Column(name = "name")
    private String name;

    @Column(name = "organisation")
    private String organisation;

    @Column(name = "title")
    private String title;

    @Column(name = "activity")
    private String activity;

    @Column(name = "edition")
    private String edition;

    @Column(name = "points")
    private BigDecimal points;

    @Column(name = "finished_on")
    private LocalDate finishedOn;

    @Column(name = "serial")
    private String serial;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private State state = State.OPEN;

    @Column(name = "reason")
    private String reason = "";

    @Column(name = "answered_by")
    private @Nullable Long answeredBy;

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    protected ListLine() {}

    /** Puts the award on the list. */
    ListLine(AwardList list, Award award, String name, String organisation, String title) {
        award.list();
        this.list = list;
        this.award = award;
        this.number = award.number().number();
        this.name = name;
        this.organisation = organisation;
        this.title = title;
        AccreditationTerms terms = award.accreditation().terms();
        this.activity = terms.activity();
        this.edition = terms.edition();
        this.points = award.points();
        this.finishedOn = award.finishedOn();
        this.serial = award.serial().value();
    }

    /** The register took it. */
    void confirm(PersonId by, Instant now) {
        answer(State.CONFIRMED, "", by, now);
        award.confirm();
    }

    /** The register did not take it, for this reason. */
    void refuse(String why, PersonId by, Instant now) {
        answer(State.REFUSED, Wording.needed(why, 300, "accreditation.line.reason.missing"), by, now);
        award.refuse();
    }

    private void answer(State answer, String why, PersonId by, Instant now) {
        if (state != State.OPEN) {
            throw new RuleBroken("accreditation.line.answered");
        }
        state = answer;
        reason = why;
        answeredBy = by.value();
        answeredAt = now;
    }

    Award award() {
        return award;
    }

    AwardList list() {
        return list;
    }

    public long id() {
        return id;
    }

    public Entry entry() {
        return new Entry(
                number,
                name,
                organisation,
                title,
                activity,
                edition,
                points,
                finishedOn,
                new SerialNumber(serial).printed());
    }

    public State state() {
        return state;
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public String reason() {
        return reason;
    }

    /** It was refused, and nobody mended it yet. */
    public boolean isToMend() {
        return state == State.REFUSED && award.state() == Award.State.REFUSED;
    }
}
