/** How each room says what it keeps of people, hands it out and takes it away. */
@NullMarked
package nl.overenweer.shared.privacy;

import org.jspecify.annotations.NullMarked;
