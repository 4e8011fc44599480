package org.caunoi.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.caunoi.catalog.reading.Deliveries;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SearchTest {

  private static ValidatableResponse search(String q, String... filters) {
    return ask(q, filters).then().statusCode(200);
  }

  private static Response ask(String q, String... filters) {
    var request = as("viewer").queryParam("q", q);
    for (int i = 0; i < filters.length; i += 2) {
      request.queryParam(filters[i], filters[i + 1]);
    }
    return request.get("/api/v1/search");
  }

  /** An article with this title that tells of one meeting, its quote being the same text. */
  private static String deliver(String title, String date, String home, String partner) {
    ObjectNode reading = Deliveries.meeting(date, home, partner);
    ((ObjectNode) reading.get("article")).put("title", title);
    ((ObjectNode) reading.at("/activities/0/evidence/0")).put("quote", title);
    return Deliveries.deliver(reading);
  }

  private static List<String> pages(String q, int limit, String... filters) {
    List<String> ids = new ArrayList<>();
    String cursor = null;
    do {
      var request = as("viewer").queryParam("q", q).queryParam("limit", limit);
      for (int i = 0; i < filters.length; i += 2) {
        request.queryParam(filters[i], filters[i + 1]);
      }
      if (cursor != null) {
        request.queryParam("cursor", cursor);
      }
      Response page = request.get("/api/v1/search");
      page.then().statusCode(200);
      ids.addAll(page.<List<String>>path("items.id"));
      cursor = page.path("next");
    } while (cursor != null);
    return ids;
  }

  @Test
  void findsWithAndWithoutDiacritics() {
    String id = deliver("Đường hầm Quýchvỹ", "2011-01-02", "vn-ha-noi", "jp-tokyo");
    for (String q : new String[] {"đường hầm quýchvỹ", "duong ham quychvy", "QUÝCHVỸ", "Quychvy"}) {
      search(q)
          .body("items.kind", contains("ARTICLE", "ACTIVITY"))
          .body("items[0].id", equalTo(id));
    }
  }

  @Test
  void findsWordsInAnyOrderAndTheBeginningOfTheLast() {
    deliver("Zuvar hợp tác về lâm nghiệp", "2011-01-03", "vn-ha-noi", "jp-tokyo");
    search("nghiep lam zuvar").body("items.kind", hasItem("ARTICLE"));
    search("lam nghiep zuv").body("items.kind", hasItem("ARTICLE"));
    search("zuvar l").body("items.kind", hasItem("ARTICLE"));
    search("zuv lam").body("items", empty());
    search("zuvar x").body("items", empty());
  }

  @Test
  void findsInBothLanguagesByPlaceKindAndSector() {
    deliver("Kovatel", "2011-01-04", "vn-ha-noi", "cn-guangzhou");
    search("kovatel guangzhou").body("items.kind", contains("ACTIVITY"));
    search("kovatel quang chau").body("items.kind", contains("ACTIVITY"));
    search("kovatel meeting").body("items.kind", contains("ACTIVITY"));
  }

  @Test
  void placesOfTheNameComeBeforeWhatTellsOfThem() {
    deliver("Quảng Châu đón khách", "2011-01-05", "vn-ha-noi", "cn-guangzhou");
    search("quảng châu")
        .body("items[0].kind", equalTo("LOCALITY"))
        .body("items[0].id", equalTo("cn-guangzhou"))
        .body("items[0].titleEn", equalTo("Guangzhou"))
        .body("items[0].ours", nullValue())
        .body("items.kind", hasItem("ACTIVITY"));
    search("guangzhou").body("items[0].id", equalTo("cn-guangzhou"));
  }

  @Test
  void theLatestComeFirst() {
    deliver("Pradokin một", "2001-05-05", "vn-ha-noi", "jp-tokyo");
    deliver("Pradokin hai", "2003-05", "vn-ha-noi", "jp-tokyo");
    deliver("Pradokin ba", null, "vn-ha-noi", "jp-tokyo");
    search("pradokin", "kind", "ACTIVITY")
        .body("items.date", contains("2003-05", "2001-05-05", null));
    search("pradokin", "kind", "ACTIVITY", "from", "2003-01-01", "to", "2003-12-31")
        .body("items.date", contains("2003-05"));
    search("pradokin", "kind", "ACTIVITY", "from", "2003-05-02").body("items", empty());
  }

  @Test
  void filtersByKindPartnerReviewAndScope() {
    deliver("Melbrot nhất", "2012-01-02", "vn-ha-noi", "fr-lyon");
    deliver("Melbrot nhì", "2012-01-03", "vn-da-nang", "it-rome");
    search("melbrot").body("items.kind", contains("ARTICLE", "ACTIVITY"));
    search("melbrot", "scope", "all", "kind", "ACTIVITY").body("items.ours", contains(false, true));
    search("melbrot", "scope", "all", "partner", "it-rome").body("items.ours", contains(false));
    search("melbrot", "review", "CONFIRMED").body("items", empty());
    search("melbrot", "review", "UNREVIEWED").body("items.kind", contains("ACTIVITY"));
  }

  @Test
  void followsDecisionsAtOnce() {
    deliver("Vanhocbi", "2012-02-02", "vn-ha-noi", "fr-lyon");
    String id = search("vanhocbi", "kind", "ACTIVITY").extract().path("items[0].id");
    as("officer")
        .header("If-Match", "\"0\"")
        .contentType("application/json")
        .body(Map.of("decision", "REJECT", "reason", "not one"))
        .post("/api/v1/activities/" + id + "/decision")
        .then()
        .statusCode(200);
    search("vanhocbi", "kind", "ACTIVITY").body("items", empty());
    search("vanhocbi", "review", "REJECTED").body("items.id", contains(id));
  }

  @Test
  void forgetsWhatANewerReadingNoLongerSays() {
    ObjectNode reading = Deliveries.meeting("2012-03-03", "vn-ha-noi", "fr-lyon");
    ((ObjectNode) reading.at("/activities/0/evidence/0")).put("quote", "Turmaleng");
    String article = Deliveries.newArticleId();
    Deliveries.put(article, Deliveries.delivery(reading)).then().statusCode(200);
    search("turmaleng").body("items.kind", contains("ACTIVITY"));
    ObjectNode later = Deliveries.delivery(Deliveries.empty());
    later.put("bytesSha256", "b".repeat(64)).put("fetchedAt", "2026-11-02T00:00:00Z");
    Deliveries.put(article, later).then().statusCode(200);
    search("turmaleng").body("items", empty());
  }

  @Test
  void findsANameThatAnOfficerAdds() {
    search("xứ sở kovirun").body("items", empty());
    String tag = as("viewer").get("/api/v1/localities/fr-lyon").getHeader("ETag");
    as("officer")
        .header("If-Match", tag)
        .contentType("application/json")
        .body(Map.of("text", "Xứ sở Kovirun", "language", "vi", "kind", "ALIAS", "risky", false))
        .post("/api/v1/localities/fr-lyon/names")
        .then()
        .statusCode(200);
    search("xu so kovi").body("items.id", contains("fr-lyon"));
  }

  @Test
  void findsPartnershipsOfTheOffice() {
    search("ha noi", "kind", "PARTNERSHIP").body("items.ours", not(hasItem(false)));
    assertThat(pages("da nang", 50, "kind", "PARTNERSHIP")).isEmpty();
    assertThat(pages("da nang", 50, "kind", "PARTNERSHIP", "scope", "all")).isNotEmpty();
  }

  @Test
  void findsPartnershipsByWhatTheyAreCalled() {
    search("ha noi fukuoka ket nghia").body("items[0].kind", equalTo("PARTNERSHIP"));
    search("fukuoka twinning").body("items[0].kind", equalTo("PARTNERSHIP"));
  }

  @Test
  void pagesJoinedAreTheWholeList() {
    for (int i = 1; i <= 7; i++) {
      deliver("Sigmurat " + i, "2010-0" + i + "-01", "vn-ha-noi", "jp-tokyo");
    }
    List<String> whole = pages("sigmurat", 200);
    assertThat(whole).hasSize(14).doesNotHaveDuplicates();
    for (int limit = 1; limit <= 15; limit++) {
      assertThat(pages("sigmurat", limit)).isEqualTo(whole);
    }
    List<String> names = pages("quang", 200);
    assertThat(names).hasSizeGreaterThan(20).doesNotHaveDuplicates();
    assertThat(pages("quang", 7)).isEqualTo(names);
  }

  @Test
  void saysWhereTheWordsStand() {
    deliver("“Đầm Sơnkarat” <b>& Hà Nội</b>", "2012-04-04", "vn-ha-noi", "jp-tokyo");
    search("sonka dam", "kind", "ARTICLE").body("items", empty());
    search("dam sonka", "kind", "ARTICLE")
        .body("items[0].title", equalTo("“Đầm Sơnkarat” <b>& Hà Nội</b>"))
        .body("items[0].highlights.title.start", contains(1, 5))
        .body("items[0].highlights.title.end", contains(4, 13))
        .body("items[0].highlights.quote", empty());
    search("sonkarat", "kind", "ACTIVITY").body("items[0].highlights.quote.start", contains(5));
  }

  @Test
  void findsNothingWithoutAnError() {
    search("khôngcógìcả").body("items", empty()).body("next", nullValue());
    search("!!! & | ' \\ :* <->").body("items", empty());
    ask("a".repeat(201)).then().statusCode(400).body("errors[0].pointer", equalTo("/q"));
    as("viewer").get("/api/v1/search").then().statusCode(400);
    as("viewer").get("/api/v1/search?q=").then().statusCode(400);
    ask("a", "from", "2020-02-01", "to", "2020-01-01").then().statusCode(400);
    ask("a", "cursor", "abc").then().statusCode(400);
    ask("a", "partner", "' | 'x").then().statusCode(200).body("items", empty());
  }

  @Test
  void neverFailsWhateverIsAsked() {
    Random random = new Random(11);
    String marks = " '\"\\&|!():*<->@#?~.^=%_$[]{}\t\n\u200b";
    for (int i = 0; i < 500; i++) {
      int length = 1 + random.nextInt(60);
      StringBuilder q = new StringBuilder();
      for (int j = 0; j < length; j++) {
        int kind = random.nextInt(4);
        q.appendCodePoint(
            kind == 0
                ? marks.codePointAt(random.nextInt(marks.length()))
                : kind == 1 ? 'a' + random.nextInt(26) : anyCharacter(random));
      }
      int status = ask(q.toString()).statusCode();
      assertThat(status).as(() -> "q = " + q).isIn(200, 400);
    }
  }

  private static int anyCharacter(Random random) {
    int point;
    do {
      point = 1 + random.nextInt(Character.MAX_CODE_POINT);
    } while (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE);
    return point;
  }
}
