/** What all facts of the register share: parties, people, days, lists. */
@NullMarked
package org.caunoi.catalog.fact;

import org.jspecify.annotations.NullMarked;
