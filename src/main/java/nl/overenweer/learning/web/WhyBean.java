package nl.overenweer.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.learning.AttemptView;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.learning.Why;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** Why a module of hers is done, or not yet. */
@Named("learningWhy")
@RequestScoped
public class WhyBean {
    @Inject
    private RouteParams params;

    @Inject
    private CurrentUser user;

    @Inject
    private Standings standings;

    @Inject
    private Library library;

    @Inject
    private LanguageBean language;

    private @Nullable AttemptView attempt;

    /** A module that she never opened is not explained, but shown: its page says how to begin. */
    public AttemptView getAttempt() {
        AttemptView known = attempt;
        if (known == null) {
            Optional<AttemptView> found = standings.attempt(Learner.of(user), params.get("module"));
            known = found.orElseThrow(() -> new NotFound("attempt at " + params.get("module")));
            attempt = known;
        }
        return known;
    }

    public Why getWhy() {
        return Why.of(getAttempt());
    }

    public String getTitle() {
        return getAttempt().module().title().in(language.getLocale());
    }

    public String getAddress() {
        return "/modules/" + getAttempt().module().slug();
    }

    /** The version whose rule holds for her: the one that she began with. */
    public ModuleVersion getVersion() {
        return library.version(getAttempt().version());
    }
}
