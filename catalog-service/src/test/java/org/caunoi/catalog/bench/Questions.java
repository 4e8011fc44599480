package org.caunoi.catalog.bench;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** What officers and agencies ask of a large register, by route; each time something else. */
final class Questions {

  private static final List<String> WORDS =
      List.of(
          "hà nội",
          "ha noi h",
          "giao duc",
          "bien ban ghi nho giao duc",
          "nguyen van",
          "thi truong",
          "quang ch",
          "đường sắt đô thị",
          "hoc bong osaka",
          "meeting",
          "sister city",
          "so du lich",
          "ban dan",
          "berlin",
          "tran thi lan",
          "hop tac",
          "q",
          "ng",
          "kỷ niệm 30 năm");

  /** Each is the worst of its kind: first letters, frequent words that never meet, rare filters. */
  private static final List<String> WORST =
      List.of(
          "h",
          "ng",
          "t",
          "ha noi",
          "ha noi ng",
          "ha noi z",
          "xyzzy t",
          "ky niem hoc bong ban dan",
          "ha noi&kind=MILESTONE",
          "tran thi&kind=OFFICIAL",
          "ha noi&from=2003-01-01&to=2003-12-31",
          "giao duc&review=MERGED",
          "hoc bong&partner=%s",
          "ha noi&scope=all&partner=%s");

  private final Random random = new Random(3);
  private final List<String> partners;
  private final List<String> activities;
  private final List<String> agreements;
  private final List<String> articles;

  Questions(Connection database) throws SQLException {
    partners =
        LargeRegister.texts(
            database,
            "select partner_id from partner_fact where length(partner_id) < 36 group by 1"
                + " order by count(*) desc, 1 limit 200");
    activities = LargeRegister.texts(database, ids("ACTIVITY"));
    agreements = LargeRegister.texts(database, ids("AGREEMENT"));
    articles = LargeRegister.texts(database, "select id from article order by id limit 500");
  }

  private static String ids(String kind) {
    return "select id from fact where kind = '" + kind + "' order by md5(id::text) limit 500";
  }

  /** By the name that the table of figures has. */
  Map<String, Supplier<String>> all() {
    Map<String, Supplier<String>> all = new LinkedHashMap<>();
    all.put("lists", this::list);
    all.put("lists by partner, review, scope", this::filteredList);
    all.put("single reads", this::single);
    all.put("queue", () -> "/queue?scope=" + scope());
    all.put("statistics", this::statistics);
    all.put("dormant partners", () -> "/statistics/dormant-partners?scope=" + scope());
    all.put("search", () -> search(one(WORDS)));
    all.put("search, worst queries", () -> search(one(WORST)));
    return all;
  }

  /** Every combination of the filters of lists, and every question there is. */
  List<String> each() {
    List<String> each = new ArrayList<>();
    for (String kind : List.of("activities", "agreements", "commitments", "milestones")) {
      for (String partner : List.of("", "&partner=" + partners.get(0))) {
        for (String review : List.of("", "&review=UNREVIEWED", "&review=CONFIRMED")) {
          for (String scope : List.of("office", "all")) {
            String list = "/" + kind + "?scope=" + scope + review + partner;
            each.add(list);
            each.add(list + "&from=2024-01-01&to=2024-12-31");
          }
        }
      }
      each.add("/" + kind + "?undated=true");
      each.add("/" + kind + "?scope=all&partner=" + partners.get(partners.size() - 1));
    }
    each.addAll(List.of("/articles", "/articles?scope=all", "/articles?undated=true"));
    each.addAll(List.of("/officials", "/organisations", "/queue", "/localities?q=quang"));
    each.add("/activities/" + activities.get(0));
    each.add("/agreements/" + agreements.get(0));
    each.add("/articles/" + articles.get(0));
    for (int i = 0; i < 3; i++) {
      each.add(statistics());
    }
    each.add("/statistics/dormant-partners?scope=all");
    WORDS.forEach(words -> each.add(search(words)));
    WORST.forEach(words -> each.add(search(words)));
    return each;
  }

  private String list() {
    String kind = one(List.of("activities", "agreements", "commitments", "milestones", "articles"));
    int year = year();
    return one(
        List.of(
            "/" + kind,
            "/" + kind + "?scope=all",
            "/%s?from=%d-%02d-01&to=%d-12-31".formatted(kind, year, 1 + random.nextInt(12), year)));
  }

  private String filteredList() {
    String kind = one(List.of("activities", "agreements", "commitments", "milestones"));
    String review = one(List.of("", "&review=CONFIRMED", "&review=UNREVIEWED", "&review=REJECTED"));
    return "/" + kind + "?partner=" + one(partners) + review + "&scope=" + scope();
  }

  private String single() {
    return switch (random.nextInt(3)) {
      case 0 -> "/activities/" + one(activities);
      case 1 -> "/agreements/" + one(agreements);
      default -> "/articles/" + one(articles);
    };
  }

  private String statistics() {
    int from = year();
    int to = from + random.nextInt(2027 - from);
    return "/statistics?asOf=%d-%02d-15&from=%d-%02d-15&to=%d-12-31&scope=%s"
        .formatted(to, 1 + random.nextInt(12), from, 1 + random.nextInt(12), to, scope());
  }

  private String search(String words) {
    String[] parts = words.formatted(one(partners)).split("&", 2);
    String q = URLEncoder.encode(parts[0], StandardCharsets.UTF_8);
    return "/search?q=" + q + (parts.length == 1 ? "" : "&" + parts[1]);
  }

  private int year() {
    return 2001 + random.nextInt(26);
  }

  private String scope() {
    return random.nextBoolean() ? "office" : "all";
  }

  private <T> T one(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
