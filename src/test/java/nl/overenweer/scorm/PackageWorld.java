package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.overenweer.learning.LearningWorld;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.OrganisationId;
import nl.overenweer.people.OrganisationKind;
import nl.overenweer.people.PersonId;
import nl.overenweer.people.Profession;
import nl.overenweer.people.Role;
import nl.overenweer.people.Seat;
import nl.overenweer.people.SignedIn;
import nl.overenweer.scorm.archive.Zips;

/** Trainers and packages for tests in the container, each new: tests leave each other alone. */
@ApplicationScoped
public class PackageWorld {
    public static final Instant NOW = Instant.parse("2026-11-26T12:00:00Z");

    private static final String MANIFEST =
            """
            <manifest identifier="p" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
              xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
            <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
            <organizations default="o"><organization identifier="o"><title>%s</title>
            <item identifier="i" identifierref="r"><title>Deel</title></item></organization></organizations>
            <resources><resource identifier="r" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources></manifest>
            """;

    @Inject
    private LearningWorld world;

    @Inject
    private PackageImports imports;

    @Inject
    private PackageImportRun run;

    /** Of an organisation of her own. */
    public CurrentUser trainer() {
        OrganisationId organisation = world.organisation();
        PersonId person = world.learner(organisation, Profession.GGZ).person();
        CurrentUser user = new CurrentUser();
        Seat seat = new Seat(organisation, "Ggz", OrganisationKind.GGZ, null, Role.TRAINER, Profession.GGZ);
        user.enter(new SignedIn(1, person, "Anouk", "a@x.nl", List.of(seat), Optional.of(organisation)));
        return user;
    }

    /** With one part; no two are the same. */
    public static Zips plain(String title) {
        return Zips.with("imsmanifest.xml", MANIFEST.formatted(title + " " + UUID.randomUUID()))
                .and("index.html", "<p>hallo</p>");
    }

    /** Everybody's, brought for the first time. */
    public PackageImport bring(CurrentUser who, Zips zip) {
        return bring(who, zip, true, Optional.empty());
    }

    public PackageImport bring(CurrentUser who, Zips zip, boolean forAll, Optional<PackageId> replaces) {
        try {
            Path file = Files.write(Files.createTempFile("proef", ".zip"), zip.bytes());
            long id = imports.ask(who, "proef.zip", Files.size(file), forAll, replaces, NOW);
            run.run(id, file);
            if (Files.exists(file)) {
                throw new IllegalStateException("the zip stays behind");
            }
            return imports.asked(id);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
