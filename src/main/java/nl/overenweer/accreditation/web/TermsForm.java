package nl.overenweer.accreditation.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.overenweer.accreditation.AccreditationTerms;
import nl.overenweer.accreditation.listing.Notation;
import nl.overenweer.shared.RuleBroken;
import org.jspecify.annotations.Nullable;

/** What a register gives, as somebody types it; kept as it was typed when something in it is wrong. */
public class TermsForm {
    private String activity = "";
    private String edition = "";
    private String points = "";
    private String from = "";
    private String until = "";
    private String note = "";

    static TermsForm of(AccreditationTerms terms) {
        TermsForm form = new TermsForm();
        form.activity = terms.activity();
        form.edition = terms.edition();
        form.points = Notation.DUTCH.number(terms.points());
        form.from = terms.from().toString();
        form.until = terms.until().toString();
        form.note = terms.note();
        return form;
    }

    /** A period of a year that begins now, to begin with. */
    static TermsForm from(LocalDate today) {
        TermsForm form = new TermsForm();
        form.from = today.toString();
        form.until = today.plusYears(1).minusDays(1).toString();
        return form;
    }

    /** Refuses what is no number and no day. */
    AccreditationTerms terms() {
        return new AccreditationTerms(activity, edition, number(points), day(from), day(until), note);
    }

    private static BigDecimal number(String typed) {
        String plain = typed.replace(',', '.');
        if (!plain.matches("[0-9]{1,5}(\\.[0-9]{1,4})?")) {
            throw new RuleBroken("accreditation.points.wrong");
        }
        return new BigDecimal(plain);
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException noDay) {
            throw new RuleBroken("accreditation.period.wrong");
        }
    }

    private static String plain(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }

    public String getActivity() {
        return activity;
    }

    public void setActivity(@Nullable String activity) {
        this.activity = plain(activity);
    }

    public String getEdition() {
        return edition;
    }

    public void setEdition(@Nullable String edition) {
        this.edition = plain(edition);
    }

    public String getPoints() {
        return points;
    }

    public void setPoints(@Nullable String points) {
        this.points = plain(points);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = plain(from);
    }

    public String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = plain(until);
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = plain(note);
    }
}
