/** What the API's document says beyond the code of its resources. */
@NullMarked
package org.caunoi.report.contract;

import org.jspecify.annotations.NullMarked;
