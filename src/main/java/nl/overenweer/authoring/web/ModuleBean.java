package nl.overenweer.authoring.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import nl.overenweer.authoring.DraftId;
import nl.overenweer.authoring.Drafts;
import nl.overenweer.authoring.Publishing;
import nl.overenweer.authoring.editing.Desk;
import nl.overenweer.authoring.editing.Desk.Kind;
import nl.overenweer.authoring.editing.FolderEdit;
import nl.overenweer.authoring.editing.ModuleEdits;
import nl.overenweer.authoring.editing.Sheet;
import nl.overenweer.content.VersionId;
import nl.overenweer.people.CurrentUser;
import nl.overenweer.shared.Clocks;
import nl.overenweer.shared.NotFound;
import nl.overenweer.shared.RuleBroken;
import nl.overenweer.shared.web.LanguageBean;
import nl.overenweer.shared.web.NoticeBean;

/** A module as a trainer manages it: its outline, what the check says, what is still to be checked, its versions, and publishing. */
@Named("studioModule")
@RequestScoped
public class ModuleBean {
    @Inject
    private StudioBean studio;

    @Inject
    private Submission submission;

    @Inject
    private Drafts drafts;

    @Inject
    private Publishing publishing;

    @Inject
    private CurrentUser user;

    @Inject
    private Clocks clocks;

    @Inject
    private NoticeBean notices;

    @Inject
    private LanguageBean language;

    private String note = "";
    private String fault = "";

    public void load() {
        studio.open();
        if (submission.sent()) {
            act(submission.button());
        }
    }

    private void act(String button) {
        int colon = button.indexOf(':');
        String item = colon < 0 ? "" : button.substring(colon + 1);
        switch (colon < 0 ? button : button.substring(0, colon)) {
            case "publiceer" -> publish();
            case "weggooien" -> discard();
            case "terughalen" -> takeBack();
            case "herstel" -> restore(item);
            case "nieuw" -> add();
            case "omhoog" -> edit(new FolderEdit(files -> ModuleEdits.move(files, item, -1)), "#" + item);
            case "omlaag" -> edit(new FolderEdit(files -> ModuleEdits.move(files, item, 1)), "#" + item);
            case "verwijder" -> edit(new FolderEdit(files -> ModuleEdits.remove(files, item)), "");
            default -> throw new NotFound("button " + button);
        }
    }

    private void edit(FolderEdit edit, String at) {
        studio.save(edit);
        submission.goTo(studio.getAddress() + at);
    }

    private void add() {
        Kind kind =
                switch (submission.one("soort")) {
                    case "casus" -> Kind.CASUS;
                    case "toets" -> Kind.TOETS;
                    default -> Kind.PAGINA;
                };
        String title = submission.one("titel");
        String slug = ModuleEdits.slugFor(studio.work().files(), kind, title);
        studio.save(new FolderEdit(files -> ModuleEdits.add(files, kind, title)));
        submission.goTo(studio.getAddress() + "/" + slug);
    }

    private void publish() {
        note = submission.one("toelichting");
        int revision = Integer.parseInt("0" + submission.one("stand").replaceAll("[^0-9]", ""));
        try {
            if (publishing
                    .publish(studio.getModule(), revision, note, user.person(), clocks.now())
                    .isEmpty()) {
                studio.open();
                notices.tell("authoring.published", studio.getVersion());
                submission.goTo(studio.getAddress());
                return;
            }
            fault = language.texts().get("authoring.publish.blocked");
            submission.refuse(422);
        } catch (RuleBroken refusal) {
            fault = language.texts()
                    .of(refusal.messageKey(), refusal.arguments().toArray());
            submission.refuse(refusal.conflict() ? 409 : 422);
        }
    }

    private void discard() {
        DraftId gone = drafts.discard(studio.getModule(), clocks.now());
        submission.goTo(studio.getAddress() + "?weg=" + gone.value());
    }

    private void takeBack() {
        drafts.takeBack(studio.getModule(), new DraftId(number(submission.one("concept"))));
        notices.tell("authoring.discard.undone");
        submission.goTo(studio.getAddress());
    }

    private void restore(String version) {
        drafts.fromVersion(studio.getModule(), new VersionId(number(version)), user.person(), clocks.now());
        notices.tell("authoring.restored");
        submission.goTo(studio.getAddress());
    }

    private static long number(String text) {
        if (!text.matches("[1-9][0-9]{0,17}")) {
            throw new NotFound("number " + text);
        }
        return Long.parseLong(text);
    }

    /** The draft that was just thrown away and can still be taken back; empty when there is none. */
    public String getGone() {
        String gone = submission.one("weg");
        return gone.matches("[1-9][0-9]{0,17}") && !studio.isWriting() ? gone : "";
    }

    public String getNote() {
        return note;
    }

    /** Why it was not published just now; empty when nobody tried. */
    public String getFault() {
        return fault;
    }

    /** What is still to be checked, according to the module itself. */
    public List<Sheet> getChecks() {
        return new Desk(studio.work().files()).module().sheets("controleren");
    }

    public int getNextVersion() {
        return studio.getVersion() + 1;
    }
}
