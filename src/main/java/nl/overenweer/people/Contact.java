package nl.overenweer.people;

/**
 * How to write to somebody.
 *
 * @param language {@code nl} or {@code en}, as she chose it
 * @param wantsOptionalMail whether she wants mail that she need not get
 */
public record Contact(PersonId person, String name, String email, String language, boolean wantsOptionalMail) {
    static Contact of(Person person) {
        return new Contact(person.id(), person.name(), person.email(), person.language(), person.wantsOptionalMail());
    }
}
