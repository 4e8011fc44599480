/** What every resource shares at its border with HTTP. */
@NullMarked
package org.caunoi.catalog.http;

import org.jspecify.annotations.NullMarked;
