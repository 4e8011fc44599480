/** How the service logs in at its database. */
@NullMarked
package org.caunoi.catalog.database;

import org.jspecify.annotations.NullMarked;
