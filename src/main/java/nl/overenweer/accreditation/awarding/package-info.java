/** Which certificates give points under which number: worked out from what is known, nothing double. Pure. */
@NullMarked
package nl.overenweer.accreditation.awarding;

import org.jspecify.annotations.NullMarked;
