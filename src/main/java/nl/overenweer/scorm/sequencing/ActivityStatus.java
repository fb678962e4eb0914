package nl.overenweer.scorm.sequencing;

import org.jspecify.annotations.Nullable;

/** How an activity stands, for the menu and for progress; null is 'unknown'. */
public record ActivityStatus(
        @Nullable Boolean completed,
        @Nullable Boolean satisfied,
        @Nullable Double measure,
        @Nullable Double progress,
        int attempts,
        boolean active,
        boolean suspended) {}
