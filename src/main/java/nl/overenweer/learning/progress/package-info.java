/** How far a learner is, and whether the module is done: derived from what happened, never kept by hand. */
@NullMarked
package nl.overenweer.learning.progress;

import org.jspecify.annotations.NullMarked;
