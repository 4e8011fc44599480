/** The durable task queue: db-scheduler in PostgreSQL, and the loop that repairs it. */
@NullMarked
package org.caunoi.ingest.queue;

import org.jspecify.annotations.NullMarked;
