package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Lint;
import nl.overenweer.authoring.Remark;
import nl.overenweer.authoring.Work;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Desk.Entry;
import nl.overenweer.authoring.editing.Edit;
import nl.overenweer.authoring.editing.Part;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.people.People;
import nl.overenweer.people.PersonId;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.Days;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.RouteParams;
import org.jspecify.annotations.Nullable;

/** The frame around every page of the studio: the module, its outline, what the check says, when it was saved. */
@Named("studio")
@RequestScoped
public class StudioBean {
    /** A remark with the address where it is mended. */
    public record Mend(boolean blocks, String text, String where, String url) {}

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
    private List<Remark> remarks = List.of();
    private String item = "";
    private String part = "";
    private String title = "";
    private String itemTitle = "";
    private List<Outline.Row> outline = List.of();
    private @Nullable Entry entry;

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
        remarks = lint.remarks(now.files());
        Desk desk = desk();
        entry = desk.item(item).orElse(null);
        String dutch = desk.module().text("titel.nl");
        title = dutch.isEmpty() ? now.module() : dutch;
        itemTitle = entry == null ? title : desk.title(entry);
        outline = new Outline(now.module(), desk, remarks).rows(item, part);
    }

    Work work() {
        return Optional.ofNullable(work).orElseThrow(() -> new IllegalStateException("open() comes first"));
    }

    Desk desk() {
        return new Desk(work().files());
    }

    /** The item of this address. */
    Entry entry() {
        return Optional.ofNullable(entry).orElseThrow(() -> new NotFound("item " + item));
    }

    /** What the check says of this part; of a whole file: all that is not within one of its scenes or questions. */
    List<Remark> remarks(Part of) {
        return remarks.stream()
                .filter(remark -> remark.item().equals(item) && remark.part().equals(of.id()))
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
        return title;
    }

    public String getItemTitle() {
        return itemTitle;
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
        return outline;
    }

    public List<Mend> getRemarks() {
        return remarks.stream().map(this::mend).toList();
    }

    /** How many remarks keep it from being published; the others are advice. */
    public long getErrors() {
        return remarks.stream().filter(Remark::blocks).count();
    }

    public boolean isClean() {
        return getErrors() == 0;
    }

    /** Whose unsaved text a browser may give back: two people at one computer never get each other's. */
    public long getPerson() {
        return user.person().value();
    }

    String name(PersonId person) {
        return people.names(List.of(person)).getOrDefault(person, "");
    }

    private String at(Instant moment) {
        Days days = new Days(language.getLocale(), clocks.today());
        return days.until(moment) == 0
                ? language.texts().of("authoring.at-time", days.time(moment))
                : language.texts().of("authoring.at-moment", days.moment(moment));
    }

    private Mend mend(Remark remark) {
        String title = remark.item().isEmpty()
                ? language.texts().get("authoring.data.title")
                : desk().item(remark.item()).map(desk()::title).orElse(remark.item());
        return new Mend(
                remark.blocks(),
                remark.text(),
                remark.part().isEmpty() ? title : title + ", " + remark.part(),
                getAddress() + "/" + address(remark));
    }

    private static String address(Remark remark) {
        String place = remark.place().isEmpty() ? "" : "#" + remark.place();
        return remark.item().isEmpty()
                ? "gegevens" + place
                : remark.item() + (remark.part().isEmpty() ? "" : "/" + remark.part()) + place;
    }
}
