package nl.overenweer.privacy.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.MemberLine;
import nl.overenweer.people.Role;
import nl.overenweer.privacy.Declarations;
import nl.overenweer.privacy.Subject;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Settings;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.privacy.Personal;
import nl.overenweer.shared.web.LanguageBean;

/** The privacy statement: what is kept and how long follows from what each room declares. */
@Named
@RequestScoped
public class StatementBean {
    private static final int YEAR = 365;

    /** A kind of thing that is kept, in words. */
    public record Row(String what, String why, String who, String until, String erased) {}

    @Inject
    private Declarations declarations;

    @Inject
    private Settings settings;

    @Inject
    private CurrentUser user;

    @Inject
    private Administration administration;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    public List<Row> getRows() {
        Texts texts = language.texts();
        return declarations.subjects().stream().map(each -> row(each, texts)).toList();
    }

    private static Row row(Subject subject, Texts texts) {
        return new Row(
                texts.get(subject.key()),
                texts.get(subject.key() + ".why"),
                texts.get(subject.key() + ".who"),
                subject.days().stream().map(days -> until(days, texts)).collect(Collectors.joining(" ")),
                subject.erase().stream()
                        .map(erase -> texts.get("privacy.erase." + erase))
                        .collect(Collectors.joining(" ")));
    }

    static String until(int days, Texts texts) {
        return switch (days) {
            case Personal.ALWAYS -> texts.get("privacy.until.always");
            case Personal.WHILE_ACCOUNT -> texts.get("privacy.until.account");
            default ->
                days % YEAR == 0 ? texts.of("privacy.until.years", days / YEAR) : texts.of("privacy.until.days", days);
        };
    }

    /** Whom the operator named; empty when nobody was. */
    public String getContact() {
        return settings.privacyContact().orElse("");
    }

    public boolean isMail() {
        return getContact().matches("[^@\\s]+@[^@\\s]+");
    }

    /** Who keeps the people of her organisation: the first to ask. */
    public List<MemberLine> getAdministrators() {
        if (!user.signedIn() || user.seats().isEmpty()) {
            return List.of();
        }
        return administration.keepers(user.organisation(), clocks.today()).stream()
                .filter(line -> line.role() == Role.ADMINISTRATOR)
                .toList();
    }
}
