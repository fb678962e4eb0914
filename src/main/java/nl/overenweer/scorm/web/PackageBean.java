package nl.overenweer.scorm.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.overenweer.content.Course;
import nl.overenweer.content.Library;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.scorm.ModuleOfPackage;
import nl.overenweer.scorm.PackageCard;
import nl.overenweer.scorm.PackageId;
import nl.overenweer.scorm.PackageModules;
import nl.overenweer.scorm.PackageVersion;
import nl.overenweer.scorm.ScormPackages;
import nl.overenweer.scorm.manifest.PackageDescription;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.Texts;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One package: what is in it, what was odd, its versions, the modules that have it; and what may be done with it. */
@Named("scormPackage")
@RequestScoped
public class PackageBean {
    /** A version in the list. */
    public record Version(int number, String file, String size, String brought, String digest, boolean current) {}

    @Inject
    private CurrentUser user;

    @Inject
    private ScormPackages packages;

    @Inject
    private PackageModules modules;

    @Inject
    private Library library;

    @Inject
    private RouteParams params;

    @Inject
    private NoticeBean notice;

    @Inject
    private LanguageBean language;

    @Inject
    private Clocks clocks;

    private @Nullable PackageCard card;
    private final PublishForm form = new PublishForm();
    private @Nullable String module;

    @PostConstruct
    void load() {
        PackageCard found = packages.mine(user, id());
        card = found;
        form.propose(found.current());
    }

    private PackageId id() {
        return new PackageId(params.number("pakket"));
    }

    /** Everybody's from now on: then it can be a module, which all organisations have. */
    public void share() {
        packages.share(user, id());
        notice.tell("scorm.package.shared");
        Faces.redirect(getHref());
    }

    public void publish() {
        Course course = library.courses().stream()
                .filter(each -> each.slug().equals(form.getCourse()))
                .findFirst()
                .orElseThrow(() -> new RuleBroken("scorm.module.course"));
        ModuleOfPackage said = form.said(course, clocks.today());
        modules.publish(user, id(), said, clocks.now());
        notice.tell("scorm.module.published", said.title());
        Faces.redirect("/auteur/%s", said.slug());
    }

    public void place() {
        String chosen = module == null ? "" : module;
        modules.place(user, id(), chosen, clocks.now());
        notice.tell("scorm.place.done");
        Faces.redirect("/auteur/%s", chosen);
    }

    public void renew() {
        List<String> renewed = modules.renew(user, id(), clocks.now());
        if (renewed.isEmpty()) {
            notice.warn("scorm.module.renewed.none");
        } else {
            notice.tell("scorm.module.renewed", String.join(", ", renewed));
        }
        Faces.redirect(getHref());
    }

    public void remove() {
        packages.remove(user, id());
        notice.tell("scorm.package.removed");
        Faces.redirect("/maken/pakketten");
    }

    private PackageCard card() {
        return Objects.requireNonNull(card);
    }

    private PackageVersion current() {
        return card().current();
    }

    public String getHref() {
        return "/maken/pakketten/" + card().id();
    }

    public long getId() {
        return card().id().value();
    }

    public String getTitle() {
        return current().title();
    }

    public String getStandard() {
        return current().standard().title();
    }

    public String getOwner() {
        return isForAll() ? texts().get("scorm.owner.all") : user.organisationName();
    }

    public boolean isForAll() {
        return card().owner().isEmpty();
    }

    public int getFiles() {
        return current().files();
    }

    public String getSize() {
        return Sizes.of(current().bytes(), texts());
    }

    public String getDigest() {
        return current().digest();
    }

    public List<FindingView> getFindings() {
        return FindingView.of(current().findings(), texts());
    }

    public List<Version> getVersions() {
        Days days = new Days(locale(), clocks.today());
        return packages.versions(card()).stream()
                .map(each -> new Version(
                        each.number(),
                        each.fileName(),
                        Sizes.of(each.bytes(), texts()),
                        days.date(each.importedAt()),
                        each.digest(),
                        each.id().equals(current().id())))
                .toList();
    }

    public List<ContentsLine> getContents() {
        return ContentsLine.of(packages.manifest(current()).organization());
    }

    public PackageDescription getAbout() {
        return packages.manifest(current()).about();
    }

    /** Whether its maker said anything about it. */
    public boolean isDescribed() {
        return !getAbout().equals(PackageDescription.NONE);
    }

    public List<String> getModules() {
        return packages.modules(card());
    }

    public List<SelectItem> getCourses() {
        return library.courses().stream()
                .map(course -> new SelectItem(course.slug(), course.title().in(locale())))
                .toList();
    }

    /** All modules, to add it to. */
    public List<SelectItem> getAll() {
        return library.shelf().stream()
                .map(version -> new SelectItem(
                        version.module(),
                        library.open(version.id()).code() + " "
                                + library.open(version.id()).title().in(locale())))
                .toList();
    }

    public @Nullable String getModule() {
        return module;
    }

    public void setModule(@Nullable String module) {
        this.module = module;
    }

    public PublishForm getForm() {
        return form;
    }

    private Texts texts() {
        return language.texts();
    }

    private Locale locale() {
        return language.getLocale();
    }

    static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : Arrays.stream(text.split("\\R"))
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
