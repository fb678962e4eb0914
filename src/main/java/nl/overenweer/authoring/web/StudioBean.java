package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Finding;
import nl.overenweer.authoring.Lint;
import nl.overenweer.authoring.Work;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Desk.Entry;
import nl.overenweer.authoring.editing.Edit;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** The frame around every page of the studio: the module, its outline, what the check says, when it was saved. */
@Named("studio")
@RequestScoped
public class StudioBean {
    /** A finding with the address where it is mended. */
    public record Mend(String text, String where, String url) {}

    @Inject
    private RouteParams route;

    @Inject
    private Drafts drafts;

    @Inject
    private Lint lint;

    @Inject
    private People people;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private LanguageBean language;

    private @Nullable Work work;
    private List<Finding> findings = List.of();
    private String item = "";
    private String part = "";

    /** Opens the module of this address; a page asks this first. */
    public void open() {
        item = route.find("item").orElse("");
        part = route.find("part").orElse("");
        show(drafts.look(route.get("module")));
    }

    /** Makes the change. When somebody else was first the answer is false, and this page shows how things are now. */
    boolean save(Edit edit) {
        var saving = drafts.save(work().module(), edit, user.person(), clocks.now());
        show(saving.work());
        return saving.done();
    }

    private void show(Work now) {
        work = now;
        findings = lint.findings(now.module(), now.files());
    }

    Work work() {
        return Optional.ofNullable(work).orElseThrow(() -> new IllegalStateException("open() comes first"));
    }

    Desk desk() {
        return new Desk(work().files());
    }

    /** The item of this address. */
    Entry entry() {
        return desk().item(item).orElseThrow(() -> new NotFound("item " + item));
    }

    /** What the check says of this part; of a whole file: all that is not within one of its scenes or questions. */
    List<Finding> findings(Part of) {
        return findings.stream()
                .filter(finding -> finding.item().equals(item) && finding.part().equals(of.id()))
                .toList();
    }

    public String getModule() {
        return work().module();
    }

    public String getAddress() {
        return "/auteur/" + work().module();
    }

    public String getItem() {
        return item;
    }

    public String getTitle() {
        String dutch = desk().module().text("titel.nl");
        return dutch.isEmpty() ? work().module() : dutch;
    }

    public String getItemTitle() {
        return item.isEmpty() ? getTitle() : desk().title(entry());
    }

    public boolean isWriting() {
        return work().writing();
    }

    public boolean isChanged() {
        return work().changed();
    }

    public boolean isOutdated() {
        return work().draft().map(Work.DraftState::outdated).orElse(false);
    }

    public int getRevision() {
        return work().revision();
    }

    public int getVersion() {
        return work().current().number();
    }

    /** Who saved last, and when, in one sentence. */
    public String getSaved() {
        return work().draft()
                .map(draft -> draft.editedBy()
                        .map(by -> language.texts().of("authoring.saved-by", at(draft.editedAt()), name(by)))
                        .orElseGet(() -> language.texts().of("authoring.saved-release", at(draft.editedAt()))))
                .orElse("");
    }

    public List<Outline.Row> getOutline() {
        return new Outline(work().module(), desk(), findings).rows(item, part);
    }

    public List<Mend> getFindings() {
        return findings.stream().map(this::mend).toList();
    }

    public boolean isClean() {
        return findings.stream().noneMatch(Finding::blocks);
    }

    /** Whose unsaved text a browser may give back: two people at one computer never get each other's. */
    public long getPerson() {
        return user.person().value();
    }

    Moments moments() {
        return new Moments(language.getLocale());
    }

    String name(nl.overenweer.people.PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    private String at(Instant moment) {
        return moments().dayAndTime(moment, clocks.today());
    }

    private Mend mend(Finding finding) {
        String title = finding.item().isEmpty()
                ? language.texts().get("authoring.data.title")
                : desk().item(finding.item()).map(desk()::title).orElse(finding.item());
        return new Mend(
                finding.text(),
                finding.part().isEmpty() ? title : title + ", " + finding.part(),
                getAddress() + "/" + address(finding));
    }

    private static String address(Finding finding) {
        String place = finding.place().isEmpty() ? "" : "#" + finding.place();
        return finding.item().isEmpty()
                ? "gegevens" + place
                : finding.item() + (finding.part().isEmpty() ? "" : "/" + finding.part()) + place;
    }
}
