/** Pages about packages: ours that go out, those of other tools that come in. */
@NullMarked
package nl.overenweer.scorm.web;

import org.jspecify.annotations.NullMarked;
