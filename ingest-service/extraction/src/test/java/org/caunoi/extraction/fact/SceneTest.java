package org.caunoi.extraction.fact;

import static org.assertj.core.api.Assertions.assertThat;

import org.caunoi.extraction.GazetteerFile;
import org.caunoi.extraction.place.PlaceFinder;
import org.caunoi.extraction.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SceneTest {

  private static final PlaceFinder PLACES = new PlaceFinder(GazetteerFile.GAZETTEER);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ông Lê Hòa Bình phát biểu.",
        "Bà Phạm Thị Thái Bình phát biểu.",
        "Chủ tịch UBND tỉnh Nguyễn Hải Dương phát biểu.",
        "Đồng chí Trần Quảng Ninh phát biểu."
      })
  void takesNoPlaceOutOfAPersonsName(String sentence) {
    assertThat(Scene.of(Text.of(sentence), PLACES, null).places()).isEmpty();
  }
}
