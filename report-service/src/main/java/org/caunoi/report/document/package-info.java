/** How a brief looks: JasperReports, its template and fonts stop here. */
@NullMarked
package org.caunoi.report.document;

import org.jspecify.annotations.NullMarked;
