package nl.overenweer.people.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import nl.overenweer.people.Administration;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.security.Invitations;
import nl.overenweer.people.security.Passwords;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** Adding somebody to the own organisation. */
@Named
@RequestScoped
public class NewcomerBean {
    @Inject
    private CurrentUser user;

    @Inject
    private Administration administration;

    @Inject
    private People people;

    @Inject
    private Passwords passwords;

    @Inject
    private Invitations invitations;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable String email;
    private @Nullable String name;
    private boolean invite = true;
    private @Nullable PlaceForm place;

    /** A form that comes back needs its choices before its fields are checked. */
    @PostConstruct
    void comeBack() {
        if (Faces.isPostback()) {
            load();
        }
    }

    public void load() {
        Profession usual = user.organisationKind().usualProfession();
        place = new PlaceForm(
                Role.grantableBy(user.roles()), people.teams(user.organisation()), usual, language.texts());
    }

    public void add() {
        if (email == null || name == null || place == null) {
            return;
        }
        boolean known = people.withEmail(email).isPresent();
        PersonId person = administration.add(user, email, name, place.place(), clocks.now());
        if (invite && !passwords.has(person) && people.accountIsOurs(user.organisation(), person, clocks.today())) {
            invitations.mailOne(user, person, clocks.now());
            notice.tell("people.invitation.mailed", 1);
        }
        notice.tell(known ? "people.newcomer.known" : "people.newcomer.added", people.name(person));
        Faces.redirect("/beheer/mensen/%s", person);
    }

    public @Nullable PlaceForm getPlace() {
        return place;
    }

    public @Nullable String getEmail() {
        return email;
    }

    public void setEmail(@Nullable String email) {
        this.email = email;
    }

    public boolean isInvite() {
        return invite;
    }

    public void setInvite(boolean invite) {
        this.invite = invite;
    }

    public @Nullable String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name;
    }
}
