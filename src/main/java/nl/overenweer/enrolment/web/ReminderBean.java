package nl.overenweer.enrolment.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import nl.overenweer.enrolment.reminding.Kind;
import nl.overenweer.enrolment.reminding.ReminderTexts;
import nl.overenweer.enrolment.reminding.Sample;
import nl.overenweer.enrolment.reminding.Words;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The subject and first words of one kind of reminder in one language: changed, seen beforehand, and ours again. */
@Named
@RequestScoped
public class ReminderBean {
    private static final String LIST = "/beheer/herinneringen";

    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private ReminderTexts texts;

    @Inject
    private Sample sample;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    private Kind kind = Kind.BEFORE;
    private Locale language = Texts.DUTCH;
    private boolean own;
    private @Nullable String subject;
    private @Nullable String opening;
    private String preview = "";
    private Words shownWords = new Words("", "");

    /** What we do not word, and a language that we do not speak, is not found. */
    @PostConstruct
    void load() {
        kind = Kind.of(params.get("tekst")).orElseThrow(() -> new NotFound("kind of reminder"));
        String spoken = params.get("taal");
        if (!spoken.matches("nl|en")) {
            throw new NotFound("language " + spoken);
        }
        language = Texts.in(Locale.forLanguageTag(spoken)).locale();
        own = texts.isOwn(user.organisation(), kind, language);
        Words words = texts.of(user.organisation(), kind, language);
        subject = words.subject();
        opening = words.opening();
        preview = shown(words);
    }

    /** Shows what is typed, filled in with an example; keeps nothing. */
    public void look() {
        preview = shown(typed());
    }

    public void keep() {
        texts.choose(user.organisation(), kind, language, typed(), user.person(), clocks.now());
        notice.tell("enrolment.words.kept");
        Faces.redirect(LIST);
    }

    public void reset() {
        texts.reset(user.organisation(), kind, language);
        notice.tell("enrolment.words.reset");
        Faces.redirect(LIST);
    }

    private Words typed() {
        return Words.typed(kind, subject == null ? "" : subject, opening == null ? "" : opening);
    }

    private String shown(Words words) {
        shownWords = words;
        return sample.text(kind, language, words, user, clocks.today());
    }

    public Kind getKind() {
        return kind;
    }

    public String getTag() {
        return language.getLanguage();
    }

    public String getAllowed() {
        return Words.allowed(kind);
    }

    public boolean isOwn() {
        return own;
    }

    public String getPreview() {
        return preview;
    }

    /** Where what is shown stands as a mail program shows it. */
    public String getHtml() {
        return ReminderSampleServlet.address(kind, language, shownWords);
    }

    public @Nullable String getSubject() {
        return subject;
    }

    public void setSubject(@Nullable String subject) {
        this.subject = subject;
    }

    public @Nullable String getOpening() {
        return opening;
    }

    public void setOpening(@Nullable String opening) {
        this.opening = opening;
    }
}
