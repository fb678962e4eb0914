package nl.overenweer.scorm.archive;

/**
 * A file in the zip.
 *
 * @param path within the package, by slashes, never out of it
 * @param size in bytes, unpacked, as the central directory says
 */
public record PackedFile(String path, long size) {}
