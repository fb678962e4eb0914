package nl.overenweer.authoring.editing;

import nl.overenweer.content.ModuleFiles;

/**
 * A file that was typed as text.
 *
 * @param stamp what the file said when the page was made
 */
public record TextEdit(String file, String stamp, String after) implements Edit {
    @Override
    public boolean fits(ModuleFiles now) {
        return SheetText.stamp(now.text(file).orElse("")).equals(stamp);
    }

    @Override
    public ModuleFiles apply(ModuleFiles now) {
        return now.with(file, after.replace("\r\n", "\n").strip() + "\n");
    }
}
