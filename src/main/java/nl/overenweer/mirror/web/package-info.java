/** The Spiegel as a part of a scene's page. */
@NullMarked
package nl.overenweer.mirror.web;

import org.jspecify.annotations.NullMarked;
