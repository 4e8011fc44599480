package org.caunoi.report.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.caunoi.report.Surroundings;
import org.junit.jupiter.api.Test;

/**
 * Keeps the committed contract equal to what the code says. After a wanted change: {@code ./mvnw
 * -pl report-service test -Dtest=ContractTest -Dcontract.update=true}, and read the diff.
 */
@QuarkusTest
@QuarkusTestResource(Surroundings.class)
class ContractTest {
  private static final Path COMMITTED = Path.of("contract/openapi.yaml");

  @Test
  void isTheCommittedContract() throws IOException {
    String present = given().get("/openapi.yaml").then().statusCode(200).extract().asString();
    if (Boolean.getBoolean("contract.update")) {
      Files.writeString(COMMITTED, present);
    }
    assertThat(present).isEqualTo(Files.readString(COMMITTED));
  }

  @Test
  void isServedAsJsonToo() {
    given().get("/openapi.json").then().statusCode(200).contentType("application/json");
  }
}
