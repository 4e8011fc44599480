package org.caunoi.report.archive;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** A brief as lists show it: two hundred of them fit in memory. */
@Entity
@Immutable
@Table(name = "brief")
class ListedBrief extends BriefData {}
