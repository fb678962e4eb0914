/** The one database: its data source, its migrations, and whether it answers. */
@NullMarked
package nl.overenweer.shared.database;

import org.jspecify.annotations.NullMarked;
