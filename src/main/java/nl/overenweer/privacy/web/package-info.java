/** The audit log, the privacy statement and what somebody asks about her data, as pages. */
@NullMarked
package nl.overenweer.privacy.web;

import org.jspecify.annotations.NullMarked;
