@NullMarked
package nl.overenweer.scorm.web;

import org.jspecify.annotations.NullMarked;
