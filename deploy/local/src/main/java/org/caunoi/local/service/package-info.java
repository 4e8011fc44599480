/** The three services as child processes. */
@NullMarked
package org.caunoi.local.service;

import org.jspecify.annotations.NullMarked;
