/** What the register counts, each figure by one written definition. */
@NullMarked
package org.caunoi.catalog.statistics;

import org.jspecify.annotations.NullMarked;
