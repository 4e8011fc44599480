package org.caunoi.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Map;
import org.caunoi.local.service.ServiceName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {

  @Test
  void usesTheDocumentedPorts() throws LaunchException {
    Ports ports = Ports.of(Map.of());
    assertThat(ports.services().get(ServiceName.CATALOG).number()).isEqualTo(8080);
    assertThat(ports.services().get(ServiceName.INGEST).number()).isEqualTo(8081);
    assertThat(ports.services().get(ServiceName.REPORT).number()).isEqualTo(8082);
    assertThat(ports.management().get(ServiceName.REPORT).number()).isEqualTo(9082);
    assertThat(ports.postgres().number()).isEqualTo(5442);
  }

  @Test
  void movesTheManagementPortWithItsService() throws LaunchException {
    Ports ports = Ports.of(Map.of("CAUNOI_INGEST_PORT", "18081"));
    assertThat(ports.management().get(ServiceName.INGEST).number()).isEqualTo(19081);
  }

  @Test
  void movesTheManagementPortAlone() throws LaunchException {
    Ports ports = Ports.of(Map.of("CAUNOI_INGEST_MANAGEMENT_PORT", " 7000 "));
    assertThat(ports.management().get(ServiceName.INGEST).number()).isEqualTo(7000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"http", "0", "-1", "65536", "80 80"})
  void namesTheVariableThatIsNoPort(String value) {
    assertThatThrownBy(() -> Ports.of(Map.of("CAUNOI_POSTGRES_PORT", value)))
        .isInstanceOf(LaunchException.class)
        .hasMessageContaining("CAUNOI_POSTGRES_PORT");
  }

  @Test
  void namesBothVariablesOfASharedPort() {
    assertThatThrownBy(() -> Ports.of(Map.of("CAUNOI_REPORT_PORT", "8080")))
        .hasMessageContaining("CAUNOI_CATALOG_PORT")
        .hasMessageContaining("CAUNOI_REPORT_PORT");
  }

  @Test
  void namesTheBusyPortAndWhatMovesIt() throws IOException, LaunchException {
    Ports ports = Ports.of(TestSettings.environment());
    int management = ports.management().get(ServiceName.REPORT).number();
    try (ServerSocket other = new ServerSocket(management, 1, InetAddress.getLoopbackAddress())) {
      assertThatThrownBy(() -> ports.checkFree("127.0.0.1", true))
          .hasMessageContaining(Integer.toString(other.getLocalPort()))
          .hasMessageContaining("CAUNOI_REPORT_MANAGEMENT_PORT");
    }
    ports.checkFree("127.0.0.1", true);
  }

  @Test
  void ignoresThePostgresPortWhenTheServerIsExternal() throws IOException, LaunchException {
    Ports ports = Ports.of(TestSettings.environment());
    try (ServerSocket other =
        new ServerSocket(ports.postgres().number(), 1, InetAddress.getLoopbackAddress())) {
      ports.checkFree("127.0.0.1", false);
      assertThatThrownBy(() -> ports.checkFree("127.0.0.1", true))
          .hasMessageContaining("CAUNOI_POSTGRES_PORT");
      assertThat(other.isBound()).isTrue();
    }
  }

  @Test
  void refusesAnAddressOfAnotherMachine() throws LaunchException {
    Ports ports = Ports.of(Map.of());
    // 192.0.2.0/24 is kept for documentation (RFC 5737): no machine has it.
    assertThatThrownBy(() -> ports.checkFree("192.0.2.1", true)).hasMessageContaining("192.0.2.1");
  }
}
