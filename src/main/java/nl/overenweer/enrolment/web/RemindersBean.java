package nl.overenweer.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.overenweer.enrolment.reminding.Kind;
import nl.overenweer.enrolment.reminding.Moments;
import nl.overenweer.enrolment.reminding.ReminderRule;
import nl.overenweer.enrolment.reminding.ReminderTexts;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** When the people of the own organisation are reminded, and by which words. */
@Named
@RequestScoped
public class RemindersBean {
    /** A text that can be changed; own once an administrator did. */
    public record Row(Kind kind, String language, String subject, boolean own) {
        public String getHref() {
            return "/beheer/herinneringen/" + kind.word() + "/" + language;
        }
    }

    @Inject
    private CurrentUser user;

    @Inject
    private ReminderTexts texts;

    @Inject
    private NoticeBean notice;

    private @Nullable String before;
    private @Nullable String after;
    private boolean unfinished;
    private boolean summary;

    @PostConstruct
    void load() {
        ReminderRule rule = texts.rule(user.organisation());
        before = rule.moments().beforeText();
        after = rule.moments().afterText();
        unfinished = rule.unfinished();
        summary = rule.summary();
    }

    public void keep() {
        Moments moments = new Moments(Moments.typed(typed(before)), Moments.typed(typed(after)));
        texts.choose(user.organisation(), moments, unfinished, summary);
        notice.tell("enrolment.reminders.kept");
        Faces.redirect("/beheer/herinneringen");
    }

    private static String typed(@Nullable String text) {
        return text == null ? "" : text;
    }

    public List<Row> getRows() {
        List<Row> rows = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (Locale language : List.of(Texts.DUTCH, Texts.ENGLISH)) {
                rows.add(new Row(
                        kind,
                        language.getLanguage(),
                        texts.of(user.organisation(), kind, language).subject(),
                        texts.isOwn(user.organisation(), kind, language)));
            }
        }
        return rows;
    }

    public @Nullable String getBefore() {
        return before;
    }

    public void setBefore(@Nullable String before) {
        this.before = before;
    }

    public @Nullable String getAfter() {
        return after;
    }

    public void setAfter(@Nullable String after) {
        this.after = after;
    }

    public boolean isUnfinished() {
        return unfinished;
    }

    public void setUnfinished(boolean unfinished) {
        this.unfinished = unfinished;
    }

    public boolean isSummary() {
        return summary;
    }

    public void setSummary(boolean summary) {
        this.summary = summary;
    }
}
