/** What waits for a person's decision. */
@NullMarked
package org.caunoi.catalog.queue;

import org.jspecify.annotations.NullMarked;
