/** My certificates, the public pages where one is checked, and what administrators keep of them. */
@NullMarked
package nl.overenweer.certificate.web;

import org.jspecify.annotations.NullMarked;
