package nl.overenweer.enrolment.reminding;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.UnaryOperator;
import nl.overenweer.mail.Letter;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.Texts;

/** The people in a manager's summary, in words. */
final class SummaryRows {
    private static final int NAMED = 25;

    /** Somebody, by name, with what she has to do. */
    record Row(String name, String module, LocalDate dueOn) {}

    private final Texts texts;
    private final LocalDate today;
    private final UnaryOperator<String> title;

    /** @param title what a module is called, by its slug */
    SummaryRows(Texts texts, LocalDate today, UnaryOperator<String> title) {
        this.texts = texts;
        this.today = today;
        this.title = title;
    }

    /** Nothing for nobody; the first by name, of the others how many. */
    void tell(Letter.Writing writing, String key, List<Row> rows) {
        if (rows.isEmpty()) {
            return;
        }
        writing.say(texts.of(key, rows.size()));
        writing.list(rows.stream().limit(NAMED).map(this::words).toList());
        if (rows.size() > NAMED) {
            writing.say(texts.of("enrolment.reminder.more", rows.size() - NAMED));
        }
    }

    private String words(Row row) {
        long days = ChronoUnit.DAYS.between(today, row.dueOn());
        return texts.of(
                days < 0 ? "enrolment.reminder.line.late" : "enrolment.reminder.line.soon",
                row.name(),
                title.apply(row.module()),
                new Days(texts.locale(), today).day(row.dueOn()),
                texts.of("enrolment.reminder.days", Math.abs(days)));
    }
}
