package org.caunoi.report.brief;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who issues the brief: the head and the foot of its pages. What is null is not set yet.
 *
 * @param addressee the body above that it reports to, behind "Kính gửi:"; may be left out
 * @param symbol of the issuing body in the number, such as SNgV in "Số: 05/BC-SNgV"
 */
public record Letterhead(
    @Nullable String parentBody,
    @Nullable String addressee,
    @Nullable String issuingBody,
    @Nullable String symbol,
    @Nullable String place,
    @Nullable String signatoryPost,
    @Nullable String signatoryName,
    List<String> recipients) {}
