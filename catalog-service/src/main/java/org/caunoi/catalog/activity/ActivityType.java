package org.caunoi.catalog.activity;

import java.util.EnumSet;
import java.util.Set;

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
  OTHER;

  /** The types as which one event may be reported: a meeting is a conference to some. */
  public Set<ActivityType> family() {
    return this == MEETING || this == CONFERENCE
        ? EnumSet.of(MEETING, CONFERENCE)
        : EnumSet.of(this);
  }
}
