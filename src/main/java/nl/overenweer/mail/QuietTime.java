package nl.overenweer.mail;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalTime;

/** The quiet hours that one organisation chose. */
@Entity
@Table(name = "mail_quiet")
class QuietTime {
    @Id
    @Column(name = "organisation_id")
    private long organisation;

    @Column(name = "from_minute")
    private int from;

    @Column(name = "until_minute")
    private int until;

    @Column(name = "weekend")
    private boolean weekend;

    protected QuietTime() {}

    QuietTime(long organisation) {
        this.organisation = organisation;
    }

    void choose(QuietHours hours) {
        from = hours.from().toSecondOfDay() / 60;
        until = hours.until().toSecondOfDay() / 60;
        weekend = hours.weekend();
    }

    QuietHours hours() {
        return new QuietHours(LocalTime.ofSecondOfDay(from * 60L), LocalTime.ofSecondOfDay(until * 60L), weekend);
    }
}
