package nl.overenweer.scorm.manifest;

/**
 * What opens when a part of a package is opened.
 *
 * @param file its path within the package
 * @param suffix what stands behind the path in the address: parameters and a place on the page, or empty
 * @param sco whether it speaks with us, as opposed to an asset, which is only shown
 */
public record LaunchFile(String file, String suffix, boolean sco) {}
