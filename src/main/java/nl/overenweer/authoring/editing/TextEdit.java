package nl.overenweer.authoring.editing;

import nl.overenweer.content.ModuleFiles;

/**
 * A file that was typed as text.
 *
 * @param before the text that the page showed
 */
public record TextEdit(String file, String before, String after) implements Edit {
    @Override
    public boolean fits(ModuleFiles now) {
        return plain(now.text(file).orElse("")).equals(plain(before));
    }

    @Override
    public ModuleFiles apply(ModuleFiles now) {
        return now.with(file, plain(after) + "\n");
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").strip();
    }
}
