package org.caunoi.report.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.caunoi.report.brief.Edition;
import org.caunoi.report.brief.Period;
import org.caunoi.report.http.ProblemException;
import org.jspecify.annotations.Nullable;

/**
 * A brief as kept: its natural key, its state, the facts it rests on, what it says, and the hash of
 * its document. The database refuses any change of a released one.
 */
@Entity
@Table(name = "brief")
class BriefRecord extends BriefData {
  @Nullable String facts;
  @Nullable String content;

  /**
   * A brief.
   *
   * @throws ProblemException 404 where there is none
   */
  static BriefRecord byId(UUID id) {
    return BriefRecord.<BriefRecord>findByIdOptional(id)
        .orElseThrow(() -> ProblemException.notFound("There is no brief " + id + "."));
  }

  /**
   * The copies of one brief in all languages, Vietnamese first, held until the transaction ends.
   */
  static List<BriefRecord> lockCopies(Period period, String office) {
    return BriefRecord.<BriefRecord>find(
            "periodStart = ?1 and office = ?2 order by language desc, revision",
            period.start(),
            office)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** All briefs of an office, earliest period first, without what they say. */
  static List<KeptBrief> kept(String office) {
    return getEntityManager()
        .createQuery(
            "select new org.caunoi.report.archive.KeptBrief(id, periodStart, periodEnd, language,"
                + " revision, state, firstPrintedAt is not null, late) from BriefRecord"
                + " where office = ?1 order by periodStart, language desc, revision",
            KeptBrief.class)
        .setParameter(1, office)
        .getResultList();
  }

  /** Periods with drafts that still follow the register, earliest first. */
  static List<Period> drafts(String office, String condition) {
    return getEntityManager()
        .createQuery(
            "select distinct new org.caunoi.report.brief.Period(periodStart, periodEnd)"
                + " from BriefRecord where state = ?1 and office = ?2"
                + condition
                + " order by periodStart",
            Period.class)
        .setParameter(1, Edition.DRAFT)
        .setParameter(2, office)
        .getResultList();
  }
}
