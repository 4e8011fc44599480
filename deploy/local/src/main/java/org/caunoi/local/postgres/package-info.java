/** The PostgreSQL that the three services keep their data in. */
@NullMarked
package org.caunoi.local.postgres;

import org.jspecify.annotations.NullMarked;
