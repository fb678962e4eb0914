package nl.overenweer.house;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.overenweer.shared.Feature;

/** The product's classes, by the feature that each stands in. */
final class House {
    /** The one room that knows the search library. */
    static final String SEARCHING = "nl.overenweer.search.finding..";

    /** Rooms without container, clock or database. */
    static final String[] PURE_ROOMS = {
        "nl.overenweer.audit.chain..",
        "nl.overenweer.people.scim.asking..",
        "nl.overenweer.accreditation.awarding..",
        "nl.overenweer.accreditation.listing..",
        "nl.overenweer.content.reading..",
        "nl.overenweer.content.checking..",
        "nl.overenweer.learning.branching..",
        "nl.overenweer.learning.closing..",
        "nl.overenweer.learning.grading..",
        "nl.overenweer.learning.progress..",
        "nl.overenweer.mirror.converging..",
        "nl.overenweer.survey.measuring..",
        "nl.overenweer.authoring.editing..",
        "nl.overenweer.refresher.scheduling..",
        "nl.overenweer.mail.composing..",
        "nl.overenweer.scorm.cmi..",
        "nl.overenweer.scorm.manifest..",
        "nl.overenweer.scorm.archive..",
        "nl.overenweer.scorm.cmi..",
        "nl.overenweer.scorm.sequencing..",
        "nl.overenweer.scorm.packing..",
        SEARCHING
    };

    /** Libraries that only those rooms use. */
    static final String[] FOR_PARSERS = {
        "org.snakeyaml..",
        "org.commonmark..",
        "com.github.benmanes.caffeine..",
        "org.apache.commons.compress..",
        "javax.xml..",
        "org.xml.sax..",
        "org.w3c.dom.."
    };

    /** The rooms that read and write the text form of a course, and what packages are made of; and so know their parsers. */
    static final String[] WITH_PARSERS = {
        "nl.overenweer.content.reading..",
        "nl.overenweer.authoring.editing..",
        "nl.overenweer.scorm.archive..",
        "nl.overenweer.scorm.manifest.."
    };

    static final String ROOT = "nl.overenweer";
    static final String KERNEL = "shared";
    static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    private House() {}

    /** Feature roots by name; the launcher is no feature: it is not in the WAR. */
    static Map<String, JavaPackage> features() {
        Map<String, JavaPackage> features = new TreeMap<>();
        for (JavaPackage room : CLASSES.getPackage(ROOT).getSubpackages()) {
            if (!room.getRelativeName().equals("launcher")) {
                features.put(room.getRelativeName(), room);
            }
        }
        return features;
    }

    /** The door plate of this feature. */
    static Optional<Feature> plate(JavaPackage feature) {
        return feature.tryGetAnnotationOfType(Feature.class);
    }

    /** The feature's name, for a class of the product other than the launcher. */
    static Optional<String> featureOf(JavaClass type) {
        String name = type.getBaseComponentType().getPackageName();
        if (!name.startsWith(ROOT + ".") || name.startsWith(ROOT + ".launcher")) {
            return Optional.empty();
        }
        return Optional.of(name.substring(ROOT.length() + 1).split("\\.", 2)[0]);
    }

    static List<String> opened(JavaPackage feature, Feature plate) {
        return plate.opens().length == 0 ? List.of(feature.getName()) : List.of(plate.opens());
    }
}
