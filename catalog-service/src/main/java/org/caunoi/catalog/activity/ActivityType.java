package org.caunoi.catalog.activity;

/** The kinds of events. */
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
