/** What can be found, how words are compared, and what fits a question. Pure: it knows Lucene and no container. */
@NullMarked
package nl.overenweer.search.finding;

import org.jspecify.annotations.NullMarked;
