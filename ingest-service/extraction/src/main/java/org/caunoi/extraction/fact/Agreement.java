package org.caunoi.extraction.fact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper between two sides, or a bundle of them.
 *
 * @param signedDate YYYY-MM-DD, YYYY-MM or YYYY
 * @param period e.g. 2022-2025
 * @param count number of papers; 0 = several, number not given
 * @param background named as an earlier paper
 */
public record Agreement(
    AgreementKind kind,
    AgreementStatus status,
    @Nullable String title,
    @Nullable String signedDate,
    @Nullable String dateNoYear,
    @Nullable String period,
    List<Party> parties,
    List<Official> officials,
    List<String> sectors,
    int count,
    boolean background,
    List<Evidence> evidence,
    double confidence,
    List<String> rules) {}
