/** The glossary and the statute register as everybody reads them, and the pictures of modules. */
@NullMarked
package nl.overenweer.content.web;

import org.jspecify.annotations.NullMarked;
