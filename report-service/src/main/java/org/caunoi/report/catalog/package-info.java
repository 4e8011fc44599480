/** The register as report-service needs it: its facts, read from catalog-service. */
@NullMarked
package org.caunoi.report.catalog;

import org.jspecify.annotations.NullMarked;
