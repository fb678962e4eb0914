/** What is a file: an award list, and the evidence of an accreditation. */
@NullMarked
package nl.overenweer.accreditation.rest;

import org.jspecify.annotations.NullMarked;
