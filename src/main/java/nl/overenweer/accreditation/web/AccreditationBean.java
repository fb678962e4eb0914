package nl.overenweer.accreditation.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import nl.overenweer.accreditation.Accreditation;
import nl.overenweer.accreditation.AccreditationId;
import nl.overenweer.accreditation.Accreditations;
import nl.overenweer.accreditation.Evidence;
import nl.overenweer.content.Library;
import nl.overenweer.content.ModuleVersion;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.NoticeBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;
import org.omnifaces.util.Faces;

/** One accreditation, for the platform's administrator: what it gives, for which versions, and what the register sent. */
@Named
@RequestScoped
public class AccreditationBean {
    /** One version of the module. */
    public record VersionRow(ModuleVersion version, boolean covered, boolean tested) {}

    /** One document, with the name of who kept it. */
    public record EvidenceRow(Evidence evidence, String by, int kilobytes) {}

    @Inject
    private RouteParams params;

    @Inject
    private Accreditations accreditations;

    @Inject
    private Library library;

    @Inject
    private ModuleTitles titles;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private NoticeBean notice;

    @Inject
    private Clocks clocks;

    @Inject
    private HttpServletRequest asked;

    private @Nullable Accreditation accreditation;
    private List<VersionRow> versions = List.of();
    private List<EvidenceRow> evidence = List.of();
    private TermsForm terms = new TermsForm();

    @PostConstruct
    void load() {
        Accreditation found = accreditations.accreditation(id());
        if (found.register().id().value() != params.number("register")) {
            throw new NotFound("accreditation " + id() + " of another register");
        }
        accreditation = found;
        terms = TermsForm.of(found.terms());
        versions = library.history(found.module()).stream()
                .map(each -> new VersionRow(
                        each,
                        found.covers(each.id()),
                        library.open(each.id()).closingTest().isPresent()))
                .toList();
        evidence = accreditations.evidence(id()).stream()
                .map(each -> new EvidenceRow(each, people.name(each.keptBy()), Math.max(1, each.size() / 1024)))
                .toList();
    }

    public void keep() {
        accreditations.keep(id(), terms.terms(), user.person(), clocks.now());
        again("accreditation.kept");
    }

    public void grant() {
        accreditations.grant(id());
        again("accreditation.granted");
    }

    public void end() {
        accreditations.end(id());
        again("accreditation.ended");
    }

    public void cover() {
        String version = Objects.requireNonNullElse(asked.getParameter("versie"), "");
        if (!version.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound("version " + version);
        }
        accreditations.cover(id(), new VersionId(Long.parseLong(version)));
        again("accreditation.covered");
    }

    private void again(String told) {
        notice.tell(told);
        Faces.redirect(
                "/beheer/accreditatie/registers/%s/%s",
                getAccreditation().register().id(), id());
    }

    private AccreditationId id() {
        return new AccreditationId(params.number("accreditation"));
    }

    public Accreditation getAccreditation() {
        return Objects.requireNonNull(accreditation);
    }

    public String getTitle() {
        return titles.of(getAccreditation().module());
    }

    /** Learners now get a version that the register did not look at. */
    public boolean isBehind() {
        return getAccreditation().state() != Accreditation.State.ENDED
                && !versions.isEmpty()
                && !versions.get(0).covered();
    }

    public List<VersionRow> getVersions() {
        return versions;
    }

    public List<EvidenceRow> getEvidence() {
        return evidence;
    }

    public TermsForm getTerms() {
        return terms;
    }
}
