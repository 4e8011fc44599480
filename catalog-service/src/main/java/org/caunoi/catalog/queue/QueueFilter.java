package org.caunoi.catalog.queue;

import jakarta.ws.rs.QueryParam;
import org.caunoi.catalog.fact.ScopeFilter;
import org.caunoi.catalog.review.SubjectKind;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The filters of the queue. */
public class QueueFilter extends ScopeFilter {

  @QueryParam("kind")
  @Parameter(description = "Only things of this kind.")
  @Nullable SubjectKind kind;

  @QueryParam("partner")
  @Parameter(description = "Only what this locality, or an organisation of it, is a partner of.")
  @Nullable String partner;

  @QueryParam("confidence")
  @Parameter(
      description = "How sure the reader was: HIGH from 0.8, MEDIUM from 0.5, LOW below that.")
  @Nullable Band confidence;

  @QueryParam("waitingForSecondPerson")
  @Parameter(description = "`true`: only what one person has confirmed; `false`: only the others.")
  @Nullable Boolean waitingForSecondPerson;

  @QueryParam("conflicts")
  @Parameter(
      description = "`true`: only what articles contradict each other about; `false`: the others.")
  @Nullable Boolean conflicts;
}
