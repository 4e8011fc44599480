package org.caunoi.catalog.official;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A title that articles gave a person.
 *
 * @param title as written
 * @param since the first day on which an article has it
 * @param last the last day on which an article has it
 */
public record Position(String title, @Nullable LocalDate since, @Nullable LocalDate last) {}
