/** What every route shares: problems, paging, parameters. */
@NullMarked
package org.caunoi.ingest.http;

import org.jspecify.annotations.NullMarked;
