/** When a card comes back and which cards make a session. Pure: the day and chance are arguments. */
@NullMarked
package nl.overenweer.refresher.scheduling;

import org.jspecify.annotations.NullMarked;
