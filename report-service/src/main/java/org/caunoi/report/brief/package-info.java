/** What a brief says: facts of a month in, an immutable brief out; plain Java, no I/O. */
@NullMarked
package org.caunoi.report.brief;

import org.jspecify.annotations.NullMarked;
