package nl.overenweer.mirror;

import java.util.Optional;

/**
 * How two organisations stand with each other, and what they share.
 *
 * @param figures empty unless both said yes
 */
public record RegionRoom(RegionPair pair, Optional<RegionFigures> figures) {}
