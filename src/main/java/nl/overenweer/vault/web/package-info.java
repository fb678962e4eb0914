/** The pages of the vault: a reflection, the notes beside a page, and all that is mine. */
@NullMarked
package nl.overenweer.vault.web;

import org.jspecify.annotations.NullMarked;
