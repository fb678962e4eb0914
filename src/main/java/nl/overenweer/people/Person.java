package nl.overenweer.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.privacy.Erase;
import nl.overenweer.shared.privacy.Personal;

/** Somebody who may sign in. What she may do, and where, stands in her {@link Membership}s. */
@Entity
@Table(name = "people_person")
@Personal(subject = "account", erase = Erase.EMPTIED)
public class Person {
    private static final Set<String> LANGUAGES = Set.of("nl", "en");
    private static final Set<String> THEMES = Set.of("auto", "light", "dark");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "language")
    private String language = "nl";

    @Column(name = "theme")
    private String theme = "auto";

    @Column(name = "optional_mail")
    private boolean optionalMail = true;

    @Column(name = "registered_at")
    private Instant registeredAt;

    protected Person() {}

    Person(String email, String name, Instant now) {
        this.email = Wording.email(email);
        this.name = Wording.name(name);
        this.registeredAt = now;
    }

    void rename(String newName) {
        name = Wording.name(newName);
    }

    void moveTo(String newEmail) {
        email = Wording.email(newEmail);
    }

    /** How the product looks and speaks to her on each device. Refuses a language or theme that we do not have. */
    void prefer(String newLanguage, String newTheme) {
        if (!LANGUAGES.contains(newLanguage) || !THEMES.contains(newTheme)) {
            throw new RuleBroken("people.preference.unknown");
        }
        language = newLanguage;
        theme = newTheme;
    }

    /** Whether she wants mail that she need not get. */
    void wantOptionalMail(boolean wish) {
        optionalMail = wish;
    }

    public boolean wantsOptionalMail() {
        return optionalMail;
    }

    public PersonId id() {
        return new PersonId(id);
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public String language() {
        return language;
    }

    public String theme() {
        return theme;
    }

    public Instant registeredAt() {
        return registeredAt;
    }
}
