package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.learning.Attempts;
import nl.overenweer.learning.Learner;
import nl.overenweer.learning.Standings;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.Organisations;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.scorm.PackageImport.Stage;

/** Packages that were brought, and learners who are in them. */
@ApplicationScoped
public class RunningWorld {
    static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String MODULE =
            """
            code: P1
            adres: %s
            titel: {nl: Proefmodule, en: Trial module}
            samenvatting: {nl: Een pakket., en: A package.}
            doelgroep: [ggz]
            voor: wie probeert
            minuten: 5
            wetsdatum: 2026-10-01
            doelen:
              - Na deze module kun je proberen.
            onderdelen:
              - {scorm: '%s', adres: pakket, titel: Het pakket}
            afronding: {paginas: geen, casussen: geen, pakketten: alle}
            bronnen:
              - {id: proef, titel: Proefboek}
            """;

    private final String run = Long.toString(System.nanoTime(), Character.MAX_RADIX);

    @Inject
    private People people;

    @Inject
    private Organisations organisations;

    @Inject
    private PackageImports imports;

    @Inject
    private PackageImportRun importing;

    @Inject
    private Library library;

    @Inject
    private Attempts attempts;

    @Inject
    private Standings standings;

    @Inject
    private Registrations registrations;

    /** The slug of a module that is this package. */
    String module(byte[] zip) {
        String slug = "pakket-" + run + "-" + COUNT.incrementAndGet();
        String text = MODULE.formatted(slug, digest(bring(zip)));
        library.shelve(
                new ModuleFiles("proef", slug, Map.of("module.yaml", text.getBytes(StandardCharsets.UTF_8))),
                "proef",
                "test",
                NOW);
        return slug;
    }

    private Path bring(byte[] zip) {
        CurrentUser trainer = trainer();
        try {
            Path kept = Files.createTempFile("proef", ".zip");
            Files.write(kept, zip);
            Path taken = Files.createTempFile("proef", ".zip");
            Files.write(taken, zip);
            long id = imports.ask(trainer, "proef.zip", zip.length, true, Optional.empty(), NOW);
            importing.run(id, taken);
            PackageImport brought = imports.asked(id);
            if (brought.stage() != Stage.DONE) {
                throw new IllegalStateException(brought.findings().toString());
            }
            return kept;
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    CurrentUser trainer() {
        OrganisationId here = organisation();
        CurrentUser trainer = new CurrentUser();
        PersonId person = person(here, Role.TRAINER);
        Seat seat = new Seat(here, "Ggz", OrganisationKind.GGZ, null, Role.TRAINER, Profession.GGZ);
        trainer.enter(new SignedIn(1, person, "T", "t@x.nl", List.of(seat), Optional.of(here)));
        return trainer;
    }

    private static String digest(Path zip) {
        try {
            return PackageImportRun.digest(zip);
        } catch (IOException fault) {
            throw new IllegalStateException(fault);
        }
    }

    OrganisationId organisation() {
        return organisations.found("Proef " + run + COUNT.incrementAndGet(), OrganisationKind.GGZ, "Noord", NOW);
    }

    private PersonId person(OrganisationId organisation, Role role) {
        PersonId person =
                people.register("p-" + run + COUNT.incrementAndGet() + "@proef.example", "Proef Persoon", NOW);
        people.join(person, organisation, null, role, Profession.GGZ, LocalDate.of(2026, 1, 1));
        return person;
    }

    Learner learner() {
        OrganisationId here = organisation();
        return new Learner(person(here, Role.LEARNER), here, Profession.GGZ);
    }

    /** Her registration for the package of this module; opening it makes one. */
    RegistrationKey registration(Learner learner, String module) {
        attempts.open(learner, module, NOW);
        return registrations
                .of(learner, standings.attempt(learner, module).orElseThrow(), "pakket", NOW)
                .key();
    }
}
