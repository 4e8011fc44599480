/** The fingerprints by which texts and documents are known. */
@NullMarked
package org.caunoi.report.digest;

import org.jspecify.annotations.NullMarked;
