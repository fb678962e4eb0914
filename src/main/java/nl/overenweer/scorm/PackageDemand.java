package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.overenweer.authoring.PublishingDemand;
import nl.overenweer.authoring.Remark;
import nl.overenweer.content.CourseModule;
import nl.overenweer.content.ScormPackage;
import nl.overenweer.shared.Texts;

/** A module with a package that is not on this installation is not published: learners would find nothing there. */
@ApplicationScoped
public class PackageDemand implements PublishingDemand {
    @Inject
    private PackageStore store;

    @Override
    public List<Remark> remarks(CourseModule module) {
        return module.packages().stream()
                .filter(ScormPackage::isNamed)
                .filter(item -> store.byDigest(item.reference()).isEmpty())
                .map(item -> new Remark(
                        true, item.slug(), "", "", Texts.in(Texts.DUTCH).of("scorm.demand.package", item.title())))
                .toList();
    }
}
