package org.caunoi.catalog.queue;

/** What lifts a thing in the queue. */
public enum Why {
  WAITING_FOR_SECOND_PERSON,
  SIGNED_PAPER,
  /** No confirmed fact and no confirmed partnership with the partner yet. */
  NEW_PARTNER,
  /** Leaders of a city or a state lead, receive, sign or witness. */
  LEADERS,
  SEVERAL_ARTICLES,
  /** Confirmed, but a later article says otherwise: see conflicts. */
  CONTRADICTED,
  /** It may be the next stage of an unsigned paper: see proposedStagesOf. */
  NEXT_STAGE
}
