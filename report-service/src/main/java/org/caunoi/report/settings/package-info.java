/**
 * Who issues the briefs, for which periods and to whom, as configured and as people have set it.
 */
@NullMarked
package org.caunoi.report.settings;

import org.jspecify.annotations.NullMarked;
