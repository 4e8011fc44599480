/** Meetings, visits, signings and other events. */
@NullMarked
package org.caunoi.catalog.activity;

import org.jspecify.annotations.NullMarked;
