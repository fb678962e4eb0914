/** Pages for trainers who bring packages of other tools. */
@NullMarked
package nl.overenweer.scorm.web;

import org.jspecify.annotations.NullMarked;
