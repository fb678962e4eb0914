/** The learner's pages. */
@NullMarked
package nl.overenweer.learning.web;

import org.jspecify.annotations.NullMarked;
