package org.caunoi.catalog.evidence;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who typed an entry and when: its evidence where no article tells it.
 *
 * @param text whence the person knows it, in the person's words
 */
@Embeddable
public record Statement(
    @Column(name = "made_by", nullable = false) String by,
    @Column(name = "made_at", nullable = false) Instant at,
    @Nullable String text) {}
