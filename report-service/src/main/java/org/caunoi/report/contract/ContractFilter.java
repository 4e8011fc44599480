package org.caunoi.report.contract;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
      The briefs of a city's international cooperation: made from the register, reviewed, released, \
      delivered, archived.

      * Log in with HTTP Basic, with an account of the register. Roles: VIEWER, OFFICER, APPROVER, \
      ADMINISTRATOR, each with the rights of those before it.
      * Lists are `{items, next}` where they have pages: pass `next` as `cursor`, with the same \
      filters, to read on; it is null at the end, and repeated as a `Link` header.
      * `If-None-Match` with an `ETag` saves reading again (304); a change needs `If-Match` (428 \
      without it, 412 when somebody else was faster).
      * The Vietnamese brief is moved; its English copy goes with it.
      * Errors are problems (RFC 9457) with a stable `type`; the `title` follows `Accept-Language` \
      (vi, en). Unknown query parameters and unknown JSON members are refused (400).
      * Timestamps are UTC; days and months are those of Asia/Ho_Chi_Minh.
      * Clients ignore members that they do not know: new ones may come within version 1.
      """;

  private static final Map<String, String> TAGS =
      new TreeMap<>(
          Map.of(
              "archive", "The archive as a whole.",
              "briefs", "What is told of each period, and its way out of the house.",
              "compilations", "Briefs of a quarter, half-year or year, made in the background.",
              "deliveries", "The messages of a brief and what came of them.",
              "periods", "Every period that has or should have a brief.",
              "recommendations", "What the office recommends, in its own words.",
              "service", "Whether the service works.",
              "settings", "Letterhead, recipients, period rule; with their history."));

  private final IndexView index;

  /** Called by Quarkus with the index of our classes. */
  public ContractFilter(IndexView index) {
    this.index = index;
  }

  @Override
  public void filterOpenAPI(OpenAPI api) {
    api.info(info());
    api.servers(List.of(server(BASE)));
    api.tags(TAGS.entrySet().stream().map(ContractFilter::tag).toList());
    CommonAnswers.addTo(api.getComponents());
    SchemaCare schemas = new SchemaCare(api.getComponents().getSchemas(), index);
    OperationCare operations = new OperationCare(new Operations(index), schemas);
    Paths paths = OASFactory.createPaths();
    new TreeMap<>(api.getPaths().getPathItems())
        .forEach((path, item) -> paths.addPathItem(shorten(path, item), item));
    paths
        .getPathItems()
        .values()
        .forEach(item -> item.getOperations().values().forEach(operations::complete));
    api.paths(paths);
    api.getComponents().schemas(schemas.tidied());
  }

  private static Info info() {
    return OASFactory.createInfo()
        .title("Cầu Nối: the briefs")
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

  private static Tag tag(Map.Entry<String, String> tag) {
    return OASFactory.createTag().name(tag.getKey()).description(tag.getValue());
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
            Map.of("host", OASFactory.createServerVariable().defaultValue("report.example.vn")));
  }
}
