package org.caunoi.extraction.fact;

import org.jspecify.annotations.Nullable;

/**
 * A person who takes part for one side; name and title as written, the title in its longest form.
 */
public record Official(@Nullable String name, @Nullable String title, Side side, Role role) {}
