package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.List;
import nl.overenweer.mail.Dispatches;
import nl.overenweer.mail.QuietHours;
import nl.overenweer.mail.QuietTimes;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What became of the mail to the own organisation's people, and when they get none; for the platform what did not get through at all. */
@Named
@RequestScoped
public class MailBean {
    private static final int SIZE = 50;
    private static final String HERE = "/beheer/mail";

    @Inject
    private CurrentUser user;

    @Inject
    private Dispatches dispatches;

    @Inject
    private QuietTimes quietTimes;

    @Inject
    private Settings settings;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    private Dispatches.Tally tally = new Dispatches.Tally(0, 0, 0);
    private Slice<Dispatches.Line> lines = new Slice<>(List.of(), 0, 0, SIZE);
    private @Nullable String from;
    private @Nullable String until;
    private boolean weekend;

    /** A form that comes back needs what the page shows besides. */
    @PostConstruct
    void load() {
        Long organisation = organisation(user);
        tally = dispatches.tally(organisation);
        lines = dispatches.lines(organisation, !isAll(), (page() - 1) * SIZE, SIZE);
        QuietHours quiet = quietTimes.of(organisation);
        from = quiet.from().toString();
        until = quiet.until().toString();
        weekend = quiet.weekend();
    }

    /** The organisation that she keeps; none for who keeps the platform. */
    static @Nullable Long organisation(CurrentUser user) {
        return user.has(Role.PLATFORM_ADMINISTRATOR)
                ? null
                : Long.valueOf(user.organisation().value());
    }

    public void chooseQuiet() {
        Long organisation = organisation(user);
        if (organisation != null) {
            quietTimes.choose(organisation, new QuietHours(time(from), time(until), weekend));
            notice.tell("people.quiet.kept");
            Faces.redirect(HERE);
        }
    }

    private static LocalTime time(@Nullable String typed) {
        try {
            String text = typed == null ? "" : typed.strip().replace('.', ':');
            return LocalTime.parse(text.matches("[0-9]:[0-9]{2}") ? "0" + text : text);
        } catch (DateTimeParseException notATime) {
            throw new RuleBroken("people.quiet.wrong", typed == null ? "" : typed);
        }
    }

    public Dispatches.Tally getTally() {
        return tally;
    }

    public List<Dispatches.Line> getLines() {
        return lines.rows();
    }

    /** What went wrong with a letter, in words; what the server said stands behind it. */
    public String fault(Dispatches.Line line) {
        return line.fault().isEmpty() ? "" : language.texts().get(line.fault());
    }

    /** Letters wait and nothing carries them. */
    public boolean isServerless() {
        return settings.mailServer().isEmpty();
    }

    public boolean isAll() {
        return !isPlatform() && "alles".equals(Faces.getRequestParameter("toon"));
    }

    public boolean isPlatform() {
        return user.has(Role.PLATFORM_ADMINISTRATOR);
    }

    public boolean isFirst() {
        return lines.first();
    }

    public boolean isLast() {
        return lines.last();
    }

    public String getPrevious() {
        return address(page() - 1);
    }

    public String getNext() {
        return address(page() + 1);
    }

    private String address(int page) {
        return HERE + "?pagina=" + page + (isAll() ? "&toon=alles" : "");
    }

    private static int page() {
        String asked = Faces.getRequestParameter("pagina");
        return asked != null && asked.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(asked) : 1;
    }

    public @Nullable String getFrom() {
        return from;
    }

    public void setFrom(@Nullable String from) {
        this.from = from;
    }

    public @Nullable String getUntil() {
        return until;
    }

    public void setUntil(@Nullable String until) {
        this.until = until;
    }

    public boolean isWeekend() {
        return weekend;
    }

    public void setWeekend(boolean weekend) {
        this.weekend = weekend;
    }
}
