/** The door for scripts: locks and sealed texts, each person's own only. */
@NullMarked
package nl.overenweer.vault.rest;

import org.jspecify.annotations.NullMarked;
