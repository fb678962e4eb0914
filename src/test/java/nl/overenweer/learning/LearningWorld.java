package nl.overenweer.learning;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;

/** Learners and modules for tests in the container, each new: tests leave each other alone. */
@ApplicationScoped
public class LearningWorld {
    public static final Instant NOW = Instant.parse("2026-11-02T09:00:00.123456Z");

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Inject
    private Library library;

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    /** The slug of a {@link SmallModule} on the shelf. */
    public String module() {
        String slug = "proef-" + run + "-" + COUNT.incrementAndGet();
        library.shelve(SmallModule.files(slug), "proef", "test", NOW);
        return slug;
    }

    /** The slug of one that ends in a closing test. */
    public String closingModule() {
        String slug = "proef-" + run + "-" + COUNT.incrementAndGet();
        library.shelve(SmallModule.withClosingTest(slug), "proef", "test", NOW);
        return slug;
    }

    /** What the text form of this module would be without a closing test. */
    public ModuleFiles withoutClosingTest(String slug) {
        return SmallModule.files(slug);
    }

    /** The slug of one whose closing test has a clock. */
    public String timedModule(int minutes) {
        String slug = "proef-" + run + "-" + COUNT.incrementAndGet();
        library.shelve(SmallModule.withTimedTest(slug, minutes), "proef", "test", NOW);
        return slug;
    }

    /** The same, with this paragraph in its page. */
    public String moduleSaying(String paragraph) {
        String slug = "proef-" + run + "-" + COUNT.incrementAndGet();
        ModuleFiles files = SmallModule.files(slug);
        String page = files.text("begin.md").orElseThrow() + "\n" + paragraph + "\n";
        library.shelve(files.with("begin.md", page), "proef", "test", NOW);
        return slug;
    }

    public OrganisationId organisation() {
        return organisations.found("Proef " + unique(), OrganisationKind.GGZ, "Noord", NOW);
    }

    public Learner learner(Profession profession) {
        return learner(organisation(), profession);
    }

    public Learner learner(OrganisationId organisation, Profession profession) {
        PersonId person = people.register("proef-" + unique() + "@proef.example", "Proef Persoon", NOW);
        people.join(person, organisation, null, Role.LEARNER, profession, LocalDate.of(2026, 1, 1));
        return new Learner(person, organisation, profession);
    }

    private String unique() {
        return run + "-" + COUNT.incrementAndGet();
    }
}
