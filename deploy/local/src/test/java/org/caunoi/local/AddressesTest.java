package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.caunoi.local.service.ServiceName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AddressesTest {

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, http://127.0.0.1:8081",
    "0.0.0.0, http://127.0.0.1:8081",
    "::, http://127.0.0.1:8081",
    "::1, http://[::1]:8081",
    "10.1.2.3, http://10.1.2.3:8081"
  })
  void callsAServiceWhereItListens(String bind, String expected) throws LaunchException {
    Addresses addresses = new Addresses(bind, Ports.of(Map.of()));
    assertThat(addresses.service(ServiceName.INGEST)).hasToString(expected);
    assertThat(addresses.management(ServiceName.INGEST).getPort()).isEqualTo(9081);
  }
}
