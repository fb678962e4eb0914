package nl.overenweer.scorm.manifest;

import java.util.Optional;

/**
 * A resource of the manifest that an item may open.
 *
 * @param launch empty where its file is not there, or is elsewhere
 */
record ManifestResource(String id, Optional<LaunchFile> launch, int line) {}
