/** Checks the Kubernetes manifests beside this module against the real types. */
@NullMarked
package org.caunoi.kubernetes;

import org.jspecify.annotations.NullMarked;
