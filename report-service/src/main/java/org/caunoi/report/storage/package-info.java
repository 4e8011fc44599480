/** Whether what briefs are kept in can be read and written. */
@NullMarked
package org.caunoi.report.storage;

import org.jspecify.annotations.NullMarked;
