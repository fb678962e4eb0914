package nl.overenweer.survey.measuring;

import java.util.List;

/**
 * A list at one moment around one subject.
 *
 * @param subject slug of the course (self-efficacy) or of the module (evaluation)
 */
public record Occasion(Instrument instrument, String subject, Moment moment) {
    public List<Statement> statements() {
        return instrument.statements(moment);
    }

    public boolean asksRemark() {
        return instrument.asksRemark(moment);
    }

    Occasion at(Moment other) {
        return new Occasion(instrument, subject, other);
    }

    /** The last parts of its address. */
    public String path() {
        return instrument.word() + "/" + subject + "/" + moment.word();
    }
}
