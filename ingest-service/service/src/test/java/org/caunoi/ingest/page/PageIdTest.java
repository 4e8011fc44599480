package org.caunoi.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PageIdTest {

  @Test
  void growsWithTime() {
    var now = Instant.parse("2026-11-23T10:00:00Z");
    var id = PageId.at(now);
    assertThat(id.version()).isEqualTo(7);
    assertThat(id.variant()).isEqualTo(2);
    assertThat(id.toString()).isLessThan(PageId.at(now.plusMillis(1)).toString());
    assertThat(id).isNotEqualTo(PageId.at(now));
  }
}
