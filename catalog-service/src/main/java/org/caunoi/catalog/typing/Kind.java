package org.caunoi.catalog.typing;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.caunoi.catalog.fact.Entry;
import org.caunoi.catalog.http.Candidate;

/**
 * A kind of thing that people type.
 *
 * @param type the thing
 * @param form what may be said of it
 * @param create a new one without content
 * @param of what is said of one that is there
 * @param alike what of the register a new one may be, in the transaction that creates it
 */
public record Kind<T extends Entry, N extends Typed<T>>(
    Class<T> type,
    Class<N> form,
    Function<Instant, T> create,
    Function<T, N> of,
    BiFunction<EntityManager, T, List<Candidate>> alike) {}
