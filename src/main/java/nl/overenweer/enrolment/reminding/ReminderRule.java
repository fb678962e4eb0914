package nl.overenweer.enrolment.reminding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.overenweer.people.OrganisationId;

/** When the people of one organisation are reminded, and whether its managers get a summary of the week. */
@Entity
@Table(name = "enrolment_reminder_rule")
public class ReminderRule {
    @Id
    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "days_before")
    private String before = Moments.USUAL.beforeText();

    @Column(name = "days_after")
    private String after = Moments.USUAL.afterText();

    @Column(name = "unfinished")
    private boolean unfinished = true;

    @Column(name = "summary")
    private boolean summary = true;

    protected ReminderRule() {}

    /** As it is until somebody chooses otherwise. */
    ReminderRule(OrganisationId organisation) {
        this.organisation = organisation.value();
    }

    void choose(Moments moments, boolean newUnfinished, boolean newSummary) {
        before = moments.beforeText();
        after = moments.afterText();
        unfinished = newUnfinished;
        summary = newSummary;
    }

    public Moments moments() {
        return new Moments(Moments.typed(before), Moments.typed(after));
    }

    /** Whether who began something of her own choice is reminded of it once. */
    public boolean unfinished() {
        return unfinished;
    }

    public boolean summary() {
        return summary;
    }
}
