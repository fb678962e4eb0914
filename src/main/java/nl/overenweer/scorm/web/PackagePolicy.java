package nl.overenweer.scorm.web;

import jakarta.servlet.http.HttpServletResponse;

/**
 * What pages of other tools may do. They are full of scripts of their own, so those run; but they load from and speak with the packages' own
 * address only, lead nobody away, ask for no camera, and stand in nobody's frame but ours.
 */
public final class PackagePolicy {
    private static final String POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:;"
                    + " style-src 'self' 'unsafe-inline' data: blob:; img-src 'self' data: blob:; media-src 'self' data: blob:;"
                    + " font-src 'self' data: blob:; connect-src 'self' data: blob:; frame-src 'self' data: blob:; worker-src 'self' data: blob:;"
                    + " object-src 'self' data: blob:; manifest-src 'self'; base-uri 'self'; form-action 'self'; frame-ancestors 'self' ";
    private static final String SANDBOX =
            "; sandbox allow-scripts allow-same-origin allow-forms allow-modals allow-popups allow-downloads";

    private PackagePolicy() {}

    /** @param ours the address of our own pages, which may frame a package */
    public static void say(HttpServletResponse response, String ours) {
        response.setHeader("Content-Security-Policy", POLICY + ours + SANDBOX);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "no-referrer");
        // a package that opens its parts in a window of its own finds its way back by the opener
        response.setHeader("Cross-Origin-Opener-Policy", "unsafe-none");
    }
}
