package org.caunoi.extraction;

import java.util.List;
import org.caunoi.extraction.article.Warning;
import org.caunoi.extraction.fact.Activity;
import org.caunoi.extraction.fact.Agreement;
import org.caunoi.extraction.fact.Commitment;
import org.caunoi.extraction.fact.Milestone;
import org.caunoi.extraction.fact.ReadArticle;
import org.jspecify.annotations.Nullable;

/**
 * What the reader found in one article; written by Jackson in the form of {@code
 * catalog-service/contract/reading.schema.json}.
 *
 * @param relevant null: the language is not read
 * @param relevance 0 to 1
 */
public record Reading(
    String readerVersion,
    String gazetteerVersion,
    ReadArticle article,
    @Nullable Boolean relevant,
    double relevance,
    List<Activity> activities,
    List<Agreement> agreements,
    List<Commitment> commitments,
    List<Milestone> milestones,
    List<Warning> warnings) {}
