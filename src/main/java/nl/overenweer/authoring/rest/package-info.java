/** What the studio's script asks. */
@NullMarked
package nl.overenweer.authoring.rest;

import org.jspecify.annotations.NullMarked;
