/** The fingerprints by which texts, files and keys are known. */
@NullMarked
package org.caunoi.catalog.digest;

import org.jspecify.annotations.NullMarked;
