package nl.overenweer.appraisal.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Collectors;
import nl.overenweer.appraisal.AidShelf;
import nl.overenweer.content.Aid;
import nl.overenweer.people.CurrentUser;

/** Lays the aid before somebody. */
@Named
@RequestScoped
public class AppraisalBean {
    @Inject
    private AidShelf shelf;

    @Inject
    private CurrentUser user;

    public Aid getAid() {
        return shelf.aid();
    }

    /** In whose browser tab this is, so that the next one to sign in there finds it empty. */
    public String getPerson() {
        return Long.toString(user.person().value());
    }

    public String getLabels() {
        return String.join("|", getAid().labels());
    }

    public String getCertainties() {
        return String.join("|", getAid().certainties());
    }

    /** The titles of the domains that weigh heavier at this age, in a row. */
    public String heavier(Aid.Prompt age) {
        List<String> titles = age.heavier().stream()
                .flatMap(id -> getAid().domain(id).stream())
                .map(Aid.Prompt::title)
                .toList();
        return titles.stream().collect(Collectors.joining(" · "));
    }
}
