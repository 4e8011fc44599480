package org.caunoi.catalog.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.caunoi.catalog.merge.Regrouped.id;
import static org.caunoi.catalog.merge.Regrouped.merge;
import static org.caunoi.catalog.merge.Regrouped.partnership;
import static org.caunoi.catalog.merge.Regrouped.post;
import static org.caunoi.catalog.merge.Regrouped.refused;
import static org.caunoi.catalog.merge.Regrouped.see;
import static org.caunoi.catalog.merge.Regrouped.town;
import static org.caunoi.catalog.reading.Deliveries.as;
import static org.caunoi.catalog.typing.Desk.decide;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import org.caunoi.catalog.locality.DeliveredGazetteer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two localities that become one, each with the same partnership. */
@QuarkusTest
class TwinPartnershipsTest {

  @Inject DeliveredGazetteer delivered;

  @AfterEach
  void restore() throws SQLException {
    delivered.restore();
  }

  private static int partners() {
    return see("statistics?from=2017-01-01&to=2017-12-31&scope=all")
        .extract()
        .path("indicators.find { it.code == 'PARTNERS' }.value");
  }

  @Test
  void ofTwoEqualPartnershipsTheOneThatStaysIsKept() {
    String twin = town("Trondheim Test");
    String gone = partnership(twin, "SISTER");
    String kept = partnership("no-trondheim", "SISTER");
    refused(merge(twin, "no-trondheim"), "confirm that of the one that stays first");
    decide("officer", kept, "CONFIRM").statusCode(200);
    decide("officer", gone, "CONFIRM").statusCode(200);
    int partners = partners();
    merge(twin, "no-trondheim").statusCode(200);
    assertThat(partners()).isEqualTo(partners - 1);
    see(gone).body("review", equalTo("MERGED"));
    as("viewer")
        .get("/api/v1/partnerships?scope=all&partner=no-trondheim&kind=SISTER")
        .then()
        .body("items.id", contains(id(kept)));
    post("localities/" + twin, "merge/undo", Map.of()).statusCode(200);
    see(gone).body("review", equalTo("CONFIRMED")).body("partner.id", equalTo(twin));
    assertThat(partners()).isEqualTo(partners);
  }
}
