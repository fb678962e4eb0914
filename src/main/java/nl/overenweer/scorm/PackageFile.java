package nl.overenweer.scorm;

/** A file of a package. @param number in its package */
public record PackageFile(PackageVersionId version, int number, String path, long size) {}
