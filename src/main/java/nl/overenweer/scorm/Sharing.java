package nl.overenweer.scorm;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.overenweer.scorm.cmi.Applied;
import nl.overenweer.scorm.cmi.Change;
import nl.overenweer.scorm.cmi.CmiRecord;
import nl.overenweer.scorm.cmi.Fault;
import nl.overenweer.scorm.cmi.Refused;
import nl.overenweer.scorm.manifest.ManifestItem;
import nl.overenweer.scorm.manifest.SharedData;

/**
 * What packages of 2004 share: objectives over all packages that a learner does in her organisation, unless the package keeps them to itself;
 * and stores of data ({@code adl.data}), with what each part may do with each.
 */
@ApplicationScoped
class Sharing {
    private static final Pattern STORE = Pattern.compile("adl\\.data\\.([0-9]{1,6})\\.store");

    @Inject
    private SharedStore store;

    /** With the objectives as other packages left them. */
    Registration joined(PackageCourse course, Registration of) {
        return course.sharesObjectives()
                ? of.at(of.part().orElse(""), of.state().withShared(store.objectives(of)))
                : of;
    }

    void share(PackageCourse course, Registration at, Instant now) {
        if (course.sharesObjectives()) {
            store.keepObjectives(at, at.state().shared(), now);
        }
    }

    /** "The LMS initializes adl.data with the maps of the activity", in their order; of what it may not read only the name. */
    Map<String, String> told(PackageCourse course, Registration of, ManifestItem part) {
        Map<String, String> told = new LinkedHashMap<>();
        if (!course.sequenced() || part.data().isEmpty()) {
            return told;
        }
        Map<String, String> stores =
                store.data(of, course.manifest().organization().dataShared());
        for (int i = 0; i < part.data().size(); i++) {
            SharedData data = part.data().get(i);
            told.put("adl.data." + i + ".id", data.target());
            Optional<String> text = Optional.ofNullable(stores.get(data.target()));
            if (data.reads() && text.isPresent()) {
                told.put("adl.data." + i + ".store", text.get());
            }
        }
        return told;
    }

    /** Takes what content set, but for stores that it may only read; and keeps the others for all who share them. */
    Applied apply(
            PackageCourse course,
            Registration of,
            ManifestItem part,
            CmiRecord before,
            List<Change> changes,
            Instant now) {
        List<Change> allowed = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        Map<String, String> stores = new LinkedHashMap<>();
        for (Change change : changes) {
            Optional<SharedData> data = data(part, change.element());
            if (data.isPresent() && !data.get().writes()) {
                refused.add(new Refused(change.element(), Fault.READ_ONLY));
            } else {
                allowed.add(change);
                data.ifPresent(each -> stores.put(each.target(), change.value()));
            }
        }
        Applied applied = before.apply(allowed);
        refused.addAll(applied.refused());
        boolean everywhere = course.manifest().organization().dataShared();
        stores.forEach((name, text) -> store.keepData(of, everywhere, name, text, now));
        return new Applied(applied.record(), refused);
    }

    private static Optional<SharedData> data(ManifestItem part, String element) {
        Matcher matcher = STORE.matcher(element);
        return matcher.matches()
                        && Integer.parseInt(matcher.group(1)) < part.data().size()
                ? Optional.of(part.data().get(Integer.parseInt(matcher.group(1))))
                : Optional.empty();
    }
}
