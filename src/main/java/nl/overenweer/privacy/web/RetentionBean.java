package nl.overenweer.privacy.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import nl.overenweer.privacy.Retention;
import nl.overenweer.privacy.RetentionRun;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.omnifaces.util.Faces;

/** What would go by age now, and the button that takes it away. */
@Named
@RequestScoped
public class RetentionBean {
    /** A rule in words, and what it would take. */
    public record Row(String what, String until, long rows) {}

    @Inject
    private Retention retention;

    @Inject
    private RetentionRun run;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private List<Row> rows = List.of();

    @PostConstruct
    void load() {
        Texts texts = language.texts();
        List<Row> found = new ArrayList<>();
        for (Retention.Due each : retention.due(clocks.now())) {
            String words = "privacy.aged." + each.rule().table();
            String what = texts.has(words) ? texts.get(words) : each.rule().table();
            found.add(new Row(what, StatementBean.until(each.rule().days(), texts), each.rows()));
        }
        found.add(new Row(
                texts.get("privacy.aged.person"),
                texts.of("privacy.until.years", RetentionRun.YEARS),
                run.gone(clocks.now()).size()));
        rows = found;
    }

    public void carryOut() {
        RetentionRun.Outcome outcome = run.carryOut(clocks.now());
        notice.tell("privacy.retention.done", outcome.rows(), outcome.people());
        Faces.redirect("/beheer/bewaartermijnen");
    }

    public List<Row> getRows() {
        return rows;
    }

    public boolean isNothing() {
        return rows.stream().allMatch(row -> row.rows() == 0);
    }
}
