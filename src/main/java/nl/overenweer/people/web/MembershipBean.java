package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.overenweer.audit.Audit;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.Deed;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.MembershipId;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Ending one role of one person. */
@Named
@RequestScoped
public class MembershipBean {
    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Administration administration;

    @Inject
    private People people;

    @Inject
    private Audit audit;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable MemberLine line;
    private @Nullable String last;

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    /** A membership of another organisation, or of another person than the address says, is not found. */
    public void load() {
        MemberLine found = people.membership(user.organisation(), id());
        if (found.person().value() != params.number("person")) {
            throw new NotFound("membership " + id());
        }
        if (!Faces.isPostback()) {
            audit.record(Deed.of(AuditAct.PERSON_VIEWED)
                    .about(found.person().value())
                    .with("membership"));
        }
        line = found;
        last = clocks.today().toString();
    }

    private MembershipId id() {
        return new MembershipId(params.number("membership"));
    }

    public void end() {
        LocalDate day = day(last == null ? "" : last);
        administration.end(user, id(), day);
        notice.tell("people.membership.done", new Days(language.getLocale(), clocks.today()).date(day));
        Faces.redirect("/beheer/mensen/%s", params.get("person"));
    }

    private static LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeParseException e) {
            throw new RuleBroken("people.membership.last.wrong", typed);
        }
    }

    public @Nullable MemberLine getLine() {
        return line;
    }

    public @Nullable String getLast() {
        return last;
    }

    public void setLast(@Nullable String last) {
        this.last = last;
    }
}
