package org.caunoi.catalog.reading;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;

/** Articles on one event, each as its outlet tells it. */
public final class Dispatches {

  private Dispatches() {}

  /** Delivers the first reading of a new article as it is, and returns the article's id. */
  public static String deliver(ObjectNode reading) {
    String article = Deliveries.newArticleId();
    deliver(article, "1.0.0", reading);
    return article;
  }

  /** Delivers a reading of an article as it is. */
  public static void deliver(String article, String readerVersion, ObjectNode reading) {
    reading.put("readerVersion", readerVersion);
    Deliveries.putOfHaNoi(article, Deliveries.delivery(reading)).then().statusCode(200);
  }

  /** An article on a meeting in Hà Nội. */
  public static ObjectNode meeting(String date, String partner) {
    return Deliveries.meeting(date, "vn-ha-noi", partner);
  }

  /** An article on the signing of a paper. */
  public static ObjectNode signing(String date, String partner, int papers) {
    ObjectNode reading = meeting(date, partner);
    activity(reading).put("type", "SIGNING").putArray("agreements").add(0);
    ArrayNode agreements = (ArrayNode) reading.get("agreements");
    agreements.add(agreement(date, partner, papers));
    return reading;
  }

  /** A signed paper between Hà Nội and a French city. */
  public static ObjectNode agreement(String date, String partner, int papers) {
    ObjectNode agreement = (ObjectNode) Deliveries.sample(2).at("/agreements/0");
    agreement.put("kind", "MOU").put("status", "SIGNED").put("signedDate", date);
    agreement.put("count", papers).put("background", false).putNull("title");
    ArrayNode parties = agreement.putArray("parties");
    parties.addObject().put("localityId", "vn-ha-noi").put("name", "Hà Nội").put("level", "CITY");
    parties
        .addObject()
        .put("localityId", partner)
        .put("name", partner)
        .put("country", "FR")
        .put("level", "CITY");
    agreement.putArray("officials");
    return agreement;
  }

  /** The first activity of a reading. */
  public static ObjectNode activity(ObjectNode reading) {
    return (ObjectNode) reading.at("/activities/0");
  }

  /** The reading, changed. */
  public static ObjectNode with(ObjectNode reading, Consumer<ObjectNode> change) {
    change.accept(activity(reading));
    return reading;
  }

  /** Puts an official of Hà Nội into an activity. */
  public static Consumer<ObjectNode> official(String name, String title, String role) {
    return activity ->
        activity
            .withArray("officials")
            .addObject()
            .put("name", name)
            .put("title", title)
            .put("side", "HOME")
            .put("role", role);
  }

  /** Published on a day, at an address. */
  public static ObjectNode published(ObjectNode reading, String day) {
    ((ObjectNode) reading.get("article")).put("publishedOn", day).put("publishedOnBasis", "GIVEN");
    return reading;
  }
}
