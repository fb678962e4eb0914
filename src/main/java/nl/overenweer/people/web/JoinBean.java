package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.Role;
import nl.overenweer.people.joining.Registrations;
import nl.overenweer.people.joining.Registrations.Newcomer;
import nl.overenweer.people.joining.Registrations.Told;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** What a newcomer tells of herself, by the link that showed her address to be hers. */
@Named
@RequestScoped
public class JoinBean {
    @Inject
    private RouteParams params;

    @Inject
    private Registrations registrations;

    @Inject
    private Organisations organisations;

    @Inject
    private People people;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private Optional<Newcomer> newcomer = Optional.empty();
    private @Nullable PlaceForm place;
    private @Nullable String name;
    private @Nullable String password;
    private @Nullable String again;

    /** A dead link shows a page that says what to do, not an error. */
    @PostConstruct
    void load() {
        newcomer = registrations.newcomer(params.get("secret"), clocks.now());
        newcomer.ifPresent(each -> place = new PlaceForm(
                List.of(Role.LEARNER),
                people.teams(each.organisation()),
                organisations.line(each.organisation(), clocks.today()).kind().usualProfession(),
                language.texts()));
    }

    public void join() {
        if (place == null) {
            throw new RuleBroken("people.registration.dead");
        }
        if (!isKnown() && (password == null || !password.equals(again))) {
            throw new RuleBroken("people.password.differ");
        }
        registrations.join(params.get("secret"), new Told(name, place.place(), password), clocks.now());
        notice.tell("people.registration.joined", getOrganisation());
        Faces.redirect("/aanmelden");
    }

    public boolean isAlive() {
        return newcomer.isPresent();
    }

    /** She has an account and a password already, from another organisation. */
    public boolean isKnown() {
        return newcomer.map(Newcomer::known).orElse(false);
    }

    public String getOrganisation() {
        return newcomer.map(Newcomer::organisationName).orElse("");
    }

    public String getEmail() {
        return newcomer.map(Newcomer::email).orElse("");
    }

    public @Nullable PlaceForm getPlace() {
        return place;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }

    public @Nullable String getPassword() {
        return password;
    }

    public void setPassword(@Nullable String password) {
        this.password = password;
    }

    public @Nullable String getAgain() {
        return again;
    }

    public void setAgain(@Nullable String again) {
        this.again = again;
    }
}
