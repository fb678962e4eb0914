/** The mailbox of a demonstration. */
@NullMarked
package nl.overenweer.mail.web;

import org.jspecify.annotations.NullMarked;
