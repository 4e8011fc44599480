package org.caunoi.catalog.official;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.caunoi.catalog.evidence.EvidenceView;
import org.caunoi.catalog.fact.Facts;
import org.caunoi.catalog.fact.MentionQuery;
import org.caunoi.catalog.fact.ReviewFilter;
import org.caunoi.catalog.http.Creation;
import org.caunoi.catalog.http.Page;
import org.caunoi.catalog.merge.PartableResource;
import org.caunoi.catalog.merge.Partings;
import org.caunoi.catalog.merge.Regroupings;
import org.caunoi.catalog.typing.Typing;
import org.caunoi.catalog.user.Roles;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The officials of the register. */
@Path("/api/v1/officials")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "officials")
class OfficialResource extends PartableResource<Official, NewOfficial, OfficialView> {

  private final MentionQuery mentions;

  OfficialResource(
      Facts facts,
      MentionQuery mentions,
      Typing typing,
      Creation creation,
      Regroupings regroupings,
      Partings partings) {
    super(NewOfficial.KIND, facts, typing, creation, regroupings, partings);
    this.mentions = mentions;
  }

  @GET
  @RolesAllowed({Roles.VIEWER, Roles.SERVICE_REPORT})
  @Transactional
  @Operation(
      operationId = "listOfficials",
      summary = "List officials",
      description = "The latest to enter the register first.")
  public Page<OfficialView> list(@BeanParam ReviewFilter filter) {
    return view(facts.page(Official.class, filter));
  }

  @Override
  protected Official another(Official one, Instant now) {
    return Official.another(one, now);
  }

  @Override
  protected Function<Official, OfficialView> views(List<Official> all) {
    List<UUID> ids = all.stream().map(one -> one.id).toList();
    Map<UUID, List<EvidenceView>> quotes = mentions.ofOfficials(ids);
    Map<UUID, List<Position>> positions = Official.positionsOf(ids);
    return one ->
        OfficialView.of(
            one, quotes.getOrDefault(one.id, List.of()), positions.getOrDefault(one.id, List.of()));
  }
}
