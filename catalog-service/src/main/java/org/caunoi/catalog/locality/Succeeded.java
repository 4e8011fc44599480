package org.caunoi.catalog.locality;

import java.util.List;
import org.caunoi.catalog.typing.Typist;
import org.jspecify.annotations.Nullable;

/**
 * A locality was succeeded; observed by what hangs on localities, in the same transaction.
 *
 * @param successors one that takes all over, or several
 * @param typist who said so
 */
public record Succeeded(
    Locality locality, List<Locality> successors, Typist typist, @Nullable String reason) {}
