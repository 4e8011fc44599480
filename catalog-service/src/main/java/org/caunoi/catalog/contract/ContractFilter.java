package org.caunoi.catalog.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.Paths;
import org.eclipse.microprofile.openapi.models.info.Info;
import org.eclipse.microprofile.openapi.models.servers.Server;
import org.eclipse.microprofile.openapi.models.tags.Tag;
import org.jboss.jandex.IndexView;

/**
 * Completes the OpenAPI document at build time with what holds for every operation: the server, how
 * to log in and who may, the problems, the headers. A resource only says what is its own.
 */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ContractFilter implements OASFilter {
  private static final String BASE = "/api/v1";

  private static final String DESCRIPTION =
      """
      The register of a city's international cooperation: what was read in the press, with its \
      evidence and its state of review.

      * Log in with HTTP Basic (people) or `X-API-Key` (services). Roles: VIEWER, OFFICER, APPROVER, \
      ADMINISTRATOR, each with the rights of those before it.
      * Lists are `{items, next}`: pass `next` as `cursor`, with the same filters, to read on; it is \
      null at the end, and repeated as a `Link` header.
      * A single resource has a strong `ETag`. `If-None-Match` saves reading it again (304); a change \
      needs `If-Match` (428 without it, 412 when somebody else was faster).
      * Errors are problems (RFC 9457) with a stable `type`; the `title` follows `Accept-Language` \
      (vi, en). Unknown query parameters and unknown JSON members are refused (400).
      * Timestamps are UTC; dates have the precision that is known: `2024-04-02`, `2024-04` or `2024`.
      * Clients ignore members that they do not know: new ones may come within version 1.
      """;

  private static final Map<String, String> TAGS = tags();

  private final Map<String, List<String>> rolesByOperation;
  private final Members members;

  /** Called by Quarkus with the index of our classes. */
  public ContractFilter(IndexView index) {
    rolesByOperation = OperationRoles.of(index);
    members = new Members(index);
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.info(info());
    api.servers(List.of(server(BASE)));
    api.tags(usedTags(api));
    if (api.getComponents() == null) {
      api.components(OASFactory.createComponents());
    }
    CommonAnswers.addTo(api.getComponents());
    members.applyTo(api.getComponents().getSchemas());
    var schemas = new SchemaCare(api);
    var operations = new OperationCare(rolesByOperation, api.getComponents(), schemas);
    Paths paths = OASFactory.createPaths();
    new TreeMap<>(api.getPaths().getPathItems())
        .forEach((path, item) -> paths.addPathItem(shorten(path, item), item));
    SharedRoutes.showCreated(paths);
    paths.getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .forEach(
            operation -> {
              operations.complete(operation);
              SharedRoutes.name(operation);
            });
    api.paths(paths);
    api.getComponents().schemas(schemas.tidied());
  }

  private static Info info() {
    return OASFactory.createInfo()
        .title("Cầu Nối: the register")
        .version("1.0.0")
        .description(DESCRIPTION)
        .contact(
            OASFactory.createContact()
                .name("Cầu Nối")
                .email("api@caunoi.org")
                .url("https://caunoi.org"))
        .license(
            OASFactory.createLicense()
                .name("Apache-2.0")
                .url("https://www.apache.org/licenses/LICENSE-2.0"));
  }

  /** Addresses are relative to the server; the few outside the API name their own. */
  private static String shorten(String path, PathItem item) {
    if (path.startsWith(BASE + "/")) {
      return path.substring(BASE.length());
    }
    item.servers(List.of(server("")));
    return path;
  }

  private static Server server(String base) {
    return OASFactory.createServer()
        .url("https://{host}" + base)
        .variables(
            Map.of("host", OASFactory.createServerVariable().defaultValue("catalog.example.vn")));
  }

  private static List<Tag> usedTags(OpenAPI api) {
    var used = new TreeSet<String>();
    api.getPaths().getPathItems().values().stream()
        .flatMap(item -> item.getOperations().values().stream())
        .filter(operation -> operation.getTags() != null)
        .forEach(operation -> used.addAll(operation.getTags()));
    return used.stream()
        .map(name -> OASFactory.createTag().name(name).description(TAGS.getOrDefault(name, name)))
        .toList();
  }

  private static Map<String, String> tags() {
    Map<String, String> tags = new LinkedHashMap<>();
    tags.put("activities", "Meetings, visits, signings and what else was done or is planned.");
    tags.put("agreements", "Papers proposed, to be signed, signed and in force.");
    tags.put("articles", "What was read, and where.");
    tags.put("audit", "Who changed what when, and whether the record of it is as it was sealed.");
    tags.put("commitments", "What a side agreed, pledged or proposed to do.");
    tags.put("decisions", "What people decided, many at once, and taking it back.");
    tags.put("documents", "Office documents that support what people type.");
    tags.put("localities", "Countries, provinces, cities, districts and communes; the gazetteer.");
    tags.put("me", "Who the caller is.");
    tags.put("milestones", "Anniversaries of relations.");
    tags.put("officials", "People who acted for a party.");
    tags.put("organisations", "Bodies that are not a locality's own organ.");
    tags.put("partnerships", "Sister, friendship and cooperation relations.");
    tags.put("queue", "What waits for a decision, the most urgent first.");
    tags.put("search", "One box over everything.");
    tags.put("service", "Whether the service works.");
    tags.put("statistics", "What the register counts, each by one written definition.");
    return tags;
  }
}
