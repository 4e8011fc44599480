package org.caunoi.ingest.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CursorTest {

  private static final List<UUID> IDS = List.of(new UUID(1, 3), new UUID(1, 2), new UUID(1, 1));

  @Test
  void goesOnBehindTheLastItem() {
    var slice = Slice.of(IDS, new Cursor(2, null), id -> id);
    assertThat(slice.items()).containsExactly(IDS.get(0), IDS.get(1));
    assertThat(Cursor.of("2", slice.next())).isEqualTo(new Cursor(2, IDS.get(1)));
  }

  @Test
  void endsWithTheList() {
    assertThat(Slice.of(IDS, new Cursor(3, null), id -> id).next()).isNull();
  }
}
