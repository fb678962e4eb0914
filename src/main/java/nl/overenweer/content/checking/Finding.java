package nl.overenweer.content.checking;

/**
 * Something an author must or had better change.
 *
 * @param item slug of the item; empty for the module itself
 * @param block where in the item: a scene ({@code balie}), a choice ({@code balie/a}), a question ({@code t01}); empty for the whole
 * @param text what is wrong and what to do, in a Dutch sentence
 */
public record Finding(Severity severity, String item, String block, String text) {
    public boolean isError() {
        return severity == Severity.ERROR;
    }

    @Override
    public String toString() {
        String place = item.isEmpty() ? "module" : block.isEmpty() ? item : item + ", " + block;
        return place + ": " + text;
    }
}
