package org.caunoi.extraction.fact;

/** What kind of activity it is. */
public enum ActivityType {
  VISIT,
  MEETING,
  SIGNING,
  CONFERENCE,
  CULTURAL_EVENT,
  TRAINING,
  AID,
  ANNIVERSARY,
  OTHER
}
