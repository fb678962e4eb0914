package nl.overenweer.authoring;

import java.util.List;
import nl.overenweer.content.CourseModule;

/**
 * What a feature above asks of a module before learners get it: a port, so that authoring need not know who asks. Every bean of this kind
 * is heard at each check, on screen and for what comes with a release.
 */
public interface PublishingDemand {
    /** What stands in the way, or should be known; told beside what the content check says. */
    List<Remark> remarks(CourseModule module);
}
