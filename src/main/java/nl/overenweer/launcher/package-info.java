/**
 * Starts the product by one command: the embedded database where no other is set, then the application server with the application in
 * it; stops both. Not part of the WAR, and not a feature: it knows the WAR as a file only.
 */
@NullMarked
package nl.overenweer.launcher;

import org.jspecify.annotations.NullMarked;
