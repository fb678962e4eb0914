package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import nl.overenweer.authoring.ModulePublished;
import nl.overenweer.content.Library;
import nl.overenweer.content.ScormPackage;

/** Remembers which module was published with which package, in the transaction of the publishing. */
@ApplicationScoped
public class PackageUse {
    @Inject
    private Library library;

    @Inject
    private ScormPackages packages;

    void published(@Observes ModulePublished event) {
        packages.used(
                event.module(),
                library.open(event.version()).packages().stream()
                        .map(ScormPackage::reference)
                        .toList());
    }
}
