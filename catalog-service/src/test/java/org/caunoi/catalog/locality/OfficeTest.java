package org.caunoi.catalog.locality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OfficeTest {
  @Inject Office office;
  @Inject EntityManager entities;

  @Test
  void ownsItselfItsUnitsAndTheirPredecessors() {
    assertThat(office.id()).isEqualTo("vn-ha-noi");
    assertThat(office.owns("vn-ha-noi")).isTrue();
    assertThat(office.owns("vn-hoan-kiem")).as("a former district").isTrue();
    assertThat(office.owns("vn-hoan-kiem-ha-noi-00070")).as("a ward").isTrue();
  }

  @Test
  void ownsNeitherTheCountryNorOthers() {
    assertThat(office.owns("vn")).isFalse();
    assertThat(office.owns("vn-da-nang")).isFalse();
    assertThat(office.owns("cn-guangzhou")).isFalse();
    assertThat(office.owns(null)).isFalse();
  }

  @Test
  void ownsTheProvincesThatWereMergedIntoIt() {
    Office daNang = new Office("vn-da-nang", entities);
    assertThat(daNang.owns("vn-quang-nam")).isTrue();
  }

  @Test
  void refusesAnOfficeThatIsNoLocality() {
    Office nowhere = new Office("nowhere", entities);
    assertThatThrownBy(nowhere::localities).hasMessageContaining("nowhere");
  }
}
