/** The sentences that support a fact. */
@NullMarked
package org.caunoi.catalog.evidence;

import org.jspecify.annotations.NullMarked;
