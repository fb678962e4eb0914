package nl.overenweer.authoring.editing;

import java.util.Optional;
import nl.overenweer.content.ModuleFiles;
import nl.overenweer.shared.NotFound;

/**
 * A form that was sent: its fields go into its part, then the button beside a list does its work.
 *
 * @param stamp what the part said when the form was made
 */
public record FormEdit(Part part, Form form, Posted posted, String stamp, Optional<ListVerb> verb) implements Edit {
    @Override
    public boolean fits(ModuleFiles now) {
        return part.stamp(now).equals(stamp);
    }

    @Override
    public ModuleFiles apply(ModuleFiles now) {
        Desk desk = new Desk(now);
        Sheet file = desk.sheet(part.file()).orElseThrow(() -> new NotFound(part.file()));
        Sheet sheet = part.in(file).orElseThrow(() -> new NotFound(part.toString()));
        form.fill(sheet, posted);
        verb.ifPresent(button -> press(button, file, sheet));
        return desk.with(part.file(), file);
    }

    /** What the part would say if this form were saved over whatever it says now. */
    public Sheet mine(ModuleFiles now) {
        return part.in(apply(now)).orElseGet(Sheet::empty);
    }

    private void press(ListVerb button, Sheet file, Sheet sheet) {
        if (part.list().equals("scenes") && button.removes("keuzes")) {
            CaseEdits.removeChoice(file, part.id(), button.index());
        } else {
            button.apply(form, sheet);
        }
    }
}
