package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.scim.ScimTokens;
import nl.overenweer.people.scim.TokenLine;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** The keys with which the own organisation's system keeps its people here. */
@Named
@RequestScoped
public class ProvisioningBean {
    private static final String HERE = "/beheer/koppeling";

    /**
     * A key in words.
     *
     * @param state as in {@code people.scim.state.holds}
     */
    public record Row(long id, String label, String made, String until, String used, String state, boolean holds) {}

    @Inject
    private CurrentUser user;

    @Inject
    private ScimTokens tokens;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private List<Row> rows = List.of();
    private String address = "";
    private String secret = "";
    private @Nullable String label;
    private int days = ScimTokens.DAYS.get(1);

    @PostConstruct
    void load() {
        address = tokens.address(user);
        rows = tokens.of(user, clocks.now()).stream().map(this::row).toList();
    }

    private Row row(TokenLine line) {
        Days words = new Days(language.getLocale(), clocks.today());
        String state = line.withdrawn() ? "withdrawn" : line.holds() ? "holds" : "expired";
        String made = language.texts().of("people.scim.made", words.date(line.madeAt()), line.maker());
        String used = line.lastUsedAt().map((Instant at) -> words.moment(at)).orElse("");
        return new Row(line.id(), line.label(), made, words.date(line.expiresAt()), used, state, line.holds());
    }

    /** The key is shown on this very answer and never again. */
    public void make() {
        if (label != null) {
            secret = tokens.make(user, label, days, clocks.now());
            label = null;
            load();
        }
    }

    public void withdraw(long id) {
        tokens.withdraw(user, id, clocks.now());
        notice.tell("people.scim.withdrawn");
        Faces.redirect(HERE);
    }

    public List<Row> getRows() {
        return rows;
    }

    public String getAddress() {
        return address;
    }

    public String getSecret() {
        return secret;
    }

    public List<SelectItem> getTerms() {
        return ScimTokens.DAYS.stream()
                .map(each -> new SelectItem(each, language.texts().get("people.scim.term." + each)))
                .toList();
    }

    public @Nullable String getLabel() {
        return label;
    }

    public void setLabel(@Nullable String label) {
        this.label = label;
    }

    public int getDays() {
        return days;
    }

    public void setDays(int days) {
        this.days = days;
    }
}
