package nl.overenweer.content;

/** A child in a case, with an age in years. */
public record Child(String name, int age) {
    public Child {
        Checks.that(age >= 0 && age < 24, "a child's age in years");
    }
}
