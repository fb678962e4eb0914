package nl.overenweer.scorm;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Function;

/** Where a package of ours is on show: in a tab of its own, in a frame of somebody's host, or in the frames of our own player. */
record PackageStage(Page page, Function<String, Locator> inside) {
    /** In the tab itself. */
    static PackageStage of(Page page) {
        return new PackageStage(page, page::locator);
    }

    /** In the player of our own product. */
    static PackageStage ofPlayer(Page page) {
        return new PackageStage(page, selector -> page.frameLocator("#player-frame")
                .frameLocator("#content")
                .locator(selector));
    }

    Locator at(String selector) {
        return inside.apply(selector);
    }

    /** What a script says there. */
    String says(String script) {
        return String.valueOf(at("body").evaluate(script));
    }
}
