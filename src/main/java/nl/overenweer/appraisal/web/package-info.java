/** The page of the aid. What is typed on it stays in the browser. */
@NullMarked
package nl.overenweer.appraisal.web;

import org.jspecify.annotations.NullMarked;
