/** Released briefs to their recipients by mail, with a ledger of what came of each message. */
@NullMarked
package org.caunoi.report.delivery;

import org.jspecify.annotations.NullMarked;
