package nl.overenweer.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import nl.overenweer.audit.AuditAct;
import nl.overenweer.audit.VerdictWords;
import nl.overenweer.audit.chain.Verdict;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.Role;
import nl.overenweer.privacy.LogFilter;
import nl.overenweer.privacy.LogLine;
import nl.overenweer.privacy.Logbook;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Slice;
import nl.overenweer.shared.web.LanguageBean;
import org.jspecify.annotations.Nullable;

/** The audit log. All that it shows follows from the address. */
@Named
@RequestScoped
public class LogBean {
    /** An act to filter on. */
    public record Choice(String name, String label, boolean chosen) {}

    @Inject
    private Logbook logbook;

    @Inject
    private CurrentUser user;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest request;

    private LogFilter filter = LogFilter.of(word -> null, java.time.LocalDate.EPOCH);
    private Slice<LogLine> lines = new Slice<>(List.of(), 0, 0, LogFilter.SIZE);
    private @Nullable Verdict verdict;

    @PostConstruct
    void load() {
        filter = LogFilter.of(request::getParameter, clocks.today());
        lines = logbook.page(user, filter);
    }

    /** Told on this very answer, so without a redirect. */
    public void prove() {
        verdict = logbook.prove();
        lines = logbook.page(user, filter);
    }

    public String getVerdict() {
        return verdict == null ? "" : VerdictWords.of(verdict, language.texts());
    }

    public boolean isWhole() {
        return verdict != null && verdict.whole();
    }

    public boolean isEverywhere() {
        return user.has(Role.PLATFORM_ADMINISTRATOR);
    }

    /** Leads to people only who keeps them. */
    public boolean isKeeper() {
        return user.has(Role.ADMINISTRATOR) && !isEverywhere();
    }

    public List<Choice> getActs() {
        LogWords words = getWords();
        return Arrays.stream(AuditAct.values())
                .map(act -> new Choice(
                        act.name(),
                        words.act(act.name()),
                        filter.act().filter(act::equals).isPresent()))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    public LogWords getWords() {
        return new LogWords(language.texts());
    }

    public LogFilter getFilter() {
        return filter;
    }

    public Slice<LogLine> getLines() {
        return lines;
    }

    public String pageHref(int page) {
        return "/beheer/logboek" + filter.onPage(page).query();
    }

    public String getCsvHref() {
        return "/api/logboek.csv" + filter.onPage(1).query();
    }
}
