/** How the service meets its database: with which password, and how it reads. */
@NullMarked
package org.caunoi.catalog.database;

import org.jspecify.annotations.NullMarked;
