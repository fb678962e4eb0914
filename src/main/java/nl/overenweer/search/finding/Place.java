package nl.overenweer.search.finding;

import nl.overenweer.content.LocalText;

/**
 * Where something stands. What is not of a module has only an anchor.
 *
 * @param track the track's title
 * @param module the module's slug
 * @param page the page's slug; empty for the module itself
 * @param heading under which it stands on the page
 * @param anchor the paragraph's id on the page; the id of a term or a statute
 */
public record Place(
        LocalText track,
        String module,
        LocalText moduleTitle,
        String page,
        String pageTitle,
        String heading,
        String anchor) {
    private static final LocalText NOWHERE = LocalText.dutch("");

    /** In a register, under this id. */
    static Place register(String id) {
        return new Place(NOWHERE, "", NOWHERE, "", "", "", id);
    }

    Place on(String itsPage, String itsPageTitle, String itsHeading, String itsAnchor) {
        return new Place(track, module, moduleTitle, itsPage, itsPageTitle, itsHeading, itsAnchor);
    }
}
