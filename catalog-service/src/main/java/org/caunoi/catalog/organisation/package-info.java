/** Organisations of localities. */
@NullMarked
package org.caunoi.catalog.organisation;

import org.jspecify.annotations.NullMarked;
